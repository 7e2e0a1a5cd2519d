package id.dtks.change;

import static id.dtks.change.Family.BELIMBING;
import static id.dtks.change.Family.BOTH;
import static id.dtks.change.Family.DAY;
import static id.dtks.change.Family.HEAD;
import static id.dtks.change.Family.HOME;
import static id.dtks.change.Family.NEW_CARD;
import static id.dtks.change.Family.NEW_HOME;
import static id.dtks.change.Family.OTHER_HOME;
import static id.dtks.change.Family.RATNA;
import static id.dtks.change.Family.RATNAS;
import static id.dtks.change.Family.RELATIVE;
import static id.dtks.change.Family.SLAMET;
import static id.dtks.change.Family.SLAMETS;
import static id.dtks.change.Family.SUMIATI;
import static id.dtks.change.Family.YANTO;
import static id.dtks.change.Family.after;
import static id.dtks.change.Family.found;
import static id.dtks.change.Family.home;
import static id.dtks.change.Family.member;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.household.Closing;
import id.dtks.household.FamilyCard;
import id.dtks.household.FamilyRole;
import id.dtks.household.Household;
import id.dtks.household.Households;
import id.dtks.household.Life;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.Relationship;
import id.dtks.identity.PersonName;
import id.dtks.identity.Sex;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who belongs to which family, and who heads it. */
final class FamilyChangesTest {
  private static final Households YANTO_REPORTED_DEAD =
      BOTH.withMember(YANTO, one -> one.toBuilder().life(Life.deceased()).build());

  private static List<PersonId> people(Household household) {
    return household.members().stream().map(Member::id).toList();
  }

  private static List<PersonId> heads(Household household) {
    return household.heads().stream().map(Member::id).toList();
  }

  @Nested
  final class Registration {
    @Test
    void bringsTheHouseholdIn() {
      assertThat(after(Change.register(RATNAS), Households.none()).all()).containsExactly(RATNAS);
    }

    @Test
    void isRefusedForOneThatIsRegistered() {
      assertThat(found(Change.register(RATNAS), BOTH)).containsExactly("ALREADY_REGISTERED");
    }

    @Test
    void isRefusedWithoutMembersOrWithoutAHead() {
      Household empty = RATNAS.withoutMember(RATNA);
      Household headless =
          RATNAS.withMember(RATNA, one -> one.toBuilder().familyRole(RELATIVE).build());

      assertThat(found(Change.register(empty), Households.none()))
          .containsExactly("HOUSEHOLD_EMPTY");
      assertThat(found(Change.register(headless), Households.none()))
          .containsExactly("HEADS_AFTERWARDS");
    }

    @Test
    void isRefusedIfTwoMembersHaveOneNik() {
      Household twice =
          SLAMETS.withMember(YANTO, one -> one.toBuilder().nik(member(SLAMET, BOTH).nik()).build());

      assertThat(found(Change.register(twice), Households.none()))
          .containsExactly("NIK_TWICE_AFTERWARDS");
    }
  }

  @Nested
  final class Split {
    private final NewHome yantos = NewHome.of(NEW_HOME, YANTO, BELIMBING).card(NEW_CARD);

    @Test
    void foundsAHouseholdWithItsHeadAddressAndCard() {
      Households after = after(Change.split(HOME, List.of(YANTO), yantos).on(DAY), BOTH);

      Household founded = home(NEW_HOME, after);
      assertThat(people(founded)).containsExactly(YANTO);
      assertThat(heads(founded)).containsExactly(YANTO);
      assertThat(founded.residence()).isEqualTo(BELIMBING);
      assertThat(founded.presentCard()).contains(FamilyCard.since(NEW_CARD, DAY));
      assertThat(people(home(HOME, after))).containsExactly(SLAMET, SUMIATI);
    }

    @Test
    void isHeadedByTheLiving() {
      assertThat(found(Change.split(HOME, List.of(YANTO), yantos).on(DAY), YANTO_REPORTED_DEAD))
          .containsExactly("PERSON_DECEASED");
    }

    @Test
    void inWhichTheHeadLeavesNamesTheNext() {
      SplitHousehold split =
          Change.split(HOME, List.of(SLAMET), NewHome.of(NEW_HOME, SLAMET, BELIMBING));

      assertThat(found(split.on(DAY), BOTH)).containsExactly("HEAD_NEEDS_SUCCESSOR");
      assertThat(heads(home(HOME, after(split.nextHead(YANTO).on(DAY), BOTH))))
          .containsExactly(YANTO);
    }

    @Test
    void takesOnlyMembersOfTheFamilyAndOneOfThemAsHead() {
      assertThat(found(Change.split(HOME, List.of(YANTO, RATNA), yantos).on(DAY), BOTH))
          .containsExactly("NOT_IN_FAMILY");
      assertThat(found(Change.split(HOME, List.of(SUMIATI), yantos).on(DAY), BOTH))
          .containsExactly("NOT_IN_FAMILY");
      assertThat(found(Change.split(HOME, List.of(YANTO, YANTO), yantos).on(DAY), BOTH))
          .containsExactly("SAME_TWICE");
    }
  }

  @Nested
  final class Merge {
    private final MergeHouseholds merge = Change.mergeHouseholds(HOME, OTHER_HOME);

    @Test
    void bringsAllIntoOneAndClosesTheOther() {
      Households after = after(merge.as(RATNA, RELATIVE).on(DAY), BOTH);

      assertThat(people(home(HOME, after))).containsExactly(SLAMET, SUMIATI, YANTO, RATNA);
      assertThat(heads(home(HOME, after))).containsExactly(SLAMET);
      assertThat(home(OTHER_HOME, after).members()).isEmpty();
      assertThat(home(OTHER_HOME, after).presentCard()).isEmpty();
      assertThat(home(OTHER_HOME, after).closing())
          .contains(new Closing(DAY, Closing.Reason.MERGED, Optional.of(HOME)));
    }

    @Test
    void isRefusedIfBothHeadsStayHeads() {
      assertThat(found(merge.on(DAY), BOTH)).containsExactly("HEADS_AFTERWARDS");
    }

    @Test
    void mayMakeTheOtherHeadTheHead() {
      Households after = after(merge.as(SLAMET, RELATIVE).on(DAY), BOTH);

      assertThat(heads(home(HOME, after))).containsExactly(RATNA);
    }

    @Test
    void isOfTwoOpenHouseholdsAndTheirMembers() {
      Households merged = after(merge.as(RATNA, RELATIVE).on(DAY), BOTH);

      assertThat(found(Change.mergeHouseholds(HOME, HOME).on(DAY), BOTH))
          .containsExactly("SAME_TWICE");
      assertThat(found(merge.as(new PersonId("nobody"), RELATIVE).on(DAY), BOTH))
          .containsExactly("PERSON_UNKNOWN");
      assertThat(found(merge.on(DAY), merged)).containsExactly("HOUSEHOLD_CLOSED");
    }
  }

  @Nested
  final class TakingIn {
    private final Member newborn =
        Member.builder()
            .id(new PersonId("person-newborn"))
            .name(PersonName.of("INVENTED"))
            .sex(Sex.FEMALE)
            .birthDate(DAY)
            .familyRole(new FamilyRole.Civil(Relationship.GRANDCHILD))
            .build();

    @Test
    void addsSomebodyNew() {
      Households after = after(Change.takeIn(HOME, newborn).on(DAY), BOTH);

      assertThat(home(HOME, after).members()).endsWith(newborn);
    }

    @Test
    void isRefusedForWhoIsRegisteredAndForASecondHead() {
      assertThat(found(Change.takeIn(HOME, member(RATNA, BOTH)).on(DAY), BOTH))
          .containsExactly("ALREADY_REGISTERED");
      Member head = newborn.toBuilder().familyRole(HEAD).build();
      assertThat(found(Change.takeIn(HOME, head).on(DAY), BOTH))
          .containsExactly("HEADS_AFTERWARDS");
    }

    @Test
    void letsTwinsComeByAProposalEach() {
      Member twin = newborn.toBuilder().id(new PersonId("person-twin")).build();

      assertThat(Change.takeIn(HOME, newborn).matter())
          .isNotEqualTo(Change.takeIn(HOME, twin).matter());
    }
  }

  @Nested
  final class Transfer {
    @Test
    void bringsAMemberIntoAnotherHousehold() {
      Households after = after(Change.transfer(YANTO, OTHER_HOME, RELATIVE).on(DAY), BOTH);

      assertThat(people(home(HOME, after))).containsExactly(SLAMET, SUMIATI);
      assertThat(people(home(OTHER_HOME, after))).containsExactly(RATNA, YANTO);
      assertThat(member(YANTO, after).familyRole()).isEqualTo(RELATIVE);
    }

    @Test
    void ofTheLastMemberClosesTheHouseholdAndSaysWhereTheyWent() {
      Households after = after(Change.transfer(RATNA, HOME, RELATIVE).on(DAY), BOTH);

      assertThat(home(OTHER_HOME, after).closing())
          .contains(new Closing(DAY, Closing.Reason.NO_MEMBER_LEFT, Optional.of(HOME)));
    }

    @Test
    void ofTheHeadNamesTheNext() {
      TransferMember transfer = Change.transfer(SLAMET, OTHER_HOME, RELATIVE);

      assertThat(found(transfer.on(DAY), BOTH)).containsExactly("HEAD_NEEDS_SUCCESSOR");
      assertThat(heads(home(HOME, after(transfer.nextHead(SUMIATI).on(DAY), BOTH))))
          .containsExactly(SUMIATI);
    }

    @Test
    void goesToAnotherHouseholdThatGoesOn() {
      assertThat(found(Change.transfer(YANTO, HOME, RELATIVE).on(DAY), BOTH))
          .containsExactly("NOTHING_TO_CHANGE");
      assertThat(found(Change.transfer(YANTO, NEW_HOME, RELATIVE).on(DAY), BOTH))
          .containsExactly("HOUSEHOLD_UNKNOWN");
    }
  }

  @Nested
  final class NewHead {
    @Test
    void takesTheHeadsPlace() {
      Households after = after(Change.changeHead(HOME, YANTO, RELATIVE).on(DAY), BOTH);

      assertThat(heads(home(HOME, after))).containsExactly(YANTO);
      assertThat(member(SLAMET, after).familyRole()).isEqualTo(RELATIVE);
    }

    @Test
    void putsAFamilyRightThatHasTwoHeads() {
      Households two =
          Households.of(SLAMETS.withMember(YANTO, one -> one.toBuilder().familyRole(HEAD).build()));

      Households after = after(Change.changeHead(HOME, YANTO, RELATIVE).on(DAY), two);

      assertThat(heads(home(HOME, after))).containsExactly(YANTO);
    }

    @Test
    void isAmongTheLiving() {
      assertThat(found(Change.changeHead(HOME, YANTO, RELATIVE).on(DAY), YANTO_REPORTED_DEAD))
          .containsExactly("PERSON_DECEASED");
    }

    @Test
    void isAnotherMemberOfTheFamily() {
      assertThat(found(Change.changeHead(HOME, SLAMET, RELATIVE).on(DAY), BOTH))
          .containsExactly("NOTHING_TO_CHANGE");
      assertThat(found(Change.changeHead(HOME, RATNA, RELATIVE).on(DAY), BOTH))
          .containsExactly("NOT_IN_FAMILY");
      assertThat(found(Change.changeHead(HOME, YANTO, HEAD).on(DAY), BOTH))
          .containsExactly("HEADS_AFTERWARDS");
    }
  }

  @Test
  void aFamilyThatAListBrokeMayBeChangedInOtherWays() {
    Households headless =
        Households.of(
            SLAMETS.withMember(SLAMET, one -> one.toBuilder().familyRole(RELATIVE).build()));

    assertThat(found(Change.declareEligible(YANTO).on(DAY), headless)).isEmpty();
  }
}
