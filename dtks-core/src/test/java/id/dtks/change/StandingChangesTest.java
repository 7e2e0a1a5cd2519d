package id.dtks.change;

import static id.dtks.change.Family.BOTH;
import static id.dtks.change.Family.DAY;
import static id.dtks.change.Family.HOME;
import static id.dtks.change.Family.OTHER_HOME;
import static id.dtks.change.Family.RATNA;
import static id.dtks.change.Family.RELATIVE;
import static id.dtks.change.Family.SLAMET;
import static id.dtks.change.Family.SUMIATI;
import static id.dtks.change.Family.TODAY;
import static id.dtks.change.Family.YANTO;
import static id.dtks.change.Family.after;
import static id.dtks.change.Family.found;
import static id.dtks.change.Family.home;
import static id.dtks.change.Family.member;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.household.CensusRelationship;
import id.dtks.household.Closing;
import id.dtks.household.Eligibility;
import id.dtks.household.FamilyRole;
import id.dtks.household.Households;
import id.dtks.household.InactivationReason;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.Life;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.RecordStanding;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Declared eligible or not, out of use and back, removed. */
final class StandingChangesTest {
  private static final Evidence REPORT = Evidence.of(EvidenceKind.FIELD_REPORT, "RT 5");

  private static Deactivate death(PersonId person) {
    return Change.deactivate(person, InactivationReason.DECEASED);
  }

  @Nested
  final class Death {
    @Test
    void makesTheNamedMemberHeadOfTheFamily() {
      Households after = after(death(SLAMET).nextHead(SUMIATI).on(DAY), BOTH);

      assertThat(home(HOME, after).heads()).extracting(Member::id).containsExactly(SUMIATI);
      assertThat(member(SUMIATI, after).familyRole())
          .isEqualTo(new FamilyRole.Census(CensusRelationship.HEAD));
      assertThat(member(SLAMET, after).life()).isEqualTo(Life.deceasedOn(DAY));
      assertThat(member(SLAMET, after).recordStanding())
          .isEqualTo(RecordStanding.inactive(InactivationReason.DECEASED, DAY));
    }

    @Test
    void ofAHeadIsRefusedWithoutTheNextHead() {
      assertThat(found(death(SLAMET).on(DAY), BOTH)).contains("HEAD_NEEDS_SUCCESSOR");
      assertThat(
              found(Change.declareIneligible(SLAMET, IneligibilityReason.DECEASED).on(DAY), BOTH))
          .contains("HEAD_NEEDS_SUCCESSOR");
      assertThat(found(Change.remove(SLAMET, InactivationReason.DECEASED).on(DAY), BOTH))
          .contains("HEAD_NEEDS_SUCCESSOR");
    }

    @Test
    void isRefusedIfTheNextHeadIsNotOfThoseWhoRemain() {
      assertThat(found(death(SLAMET).nextHead(RATNA).on(DAY), BOTH))
          .contains("SUCCESSOR_NOT_IN_FAMILY");
      assertThat(found(death(SLAMET).nextHead(SLAMET).on(DAY), BOTH))
          .contains("SUCCESSOR_NOT_IN_FAMILY");
    }

    @Test
    void isRefusedIfTheNextHeadIsDeadTooEvenIfNobodyDecidedThat() {
      Households reported = reportedDead(SUMIATI);

      assertThat(found(death(SLAMET).nextHead(SUMIATI).on(DAY), reported))
          .containsExactly("PERSON_DECEASED");
      assertThat(found(death(SLAMET).nextHead(YANTO).on(DAY), reported)).isEmpty();
    }

    @Test
    void cannotBeTakenBackByAnotherReason() {
      Households bereaved =
          after(Change.declareIneligible(SUMIATI, IneligibilityReason.DECEASED).on(DAY), BOTH);
      Change wellOff = Change.declareIneligible(SUMIATI, IneligibilityReason.WELL_OFF).on(DAY);

      assertThat(found(wellOff, bereaved)).containsExactly("PERSON_DECEASED");
      assertThat(found(wellOff, reportedDead(SUMIATI))).containsExactly("PERSON_DECEASED");
      assertThat(found(wellOff, BOTH)).isEmpty();
    }

    private static Households reportedDead(PersonId person) {
      return BOTH.withMember(person, one -> one.toBuilder().life(Life.deceased()).build());
    }

    @Test
    void ofAnotherMemberNeedsNoNextHead() {
      assertThat(found(death(YANTO).on(DAY), BOTH)).isEmpty();
    }

    @Test
    void ofTheLastMemberClosesTheHousehold() {
      Households after = after(death(RATNA).on(DAY), BOTH);

      assertThat(home(OTHER_HOME, after).closing())
          .contains(new Closing(DAY, Closing.Reason.NO_MEMBER_LEFT, Optional.empty()));
    }

    @Test
    void isRefusedBeforeBirthWithoutADayAndOnADayToCome() {
      assertThat(found(death(YANTO).on(LocalDate.of(1990, 8, 16)), BOTH))
          .containsExactly("DEATH_BEFORE_BIRTH");
      assertThat(found(death(YANTO), BOTH)).containsExactly("DAY_REQUIRED");
      assertThat(found(death(YANTO).on(TODAY.plusDays(1)), BOTH)).containsExactly("DAY_IN_FUTURE");
    }
  }

  @Nested
  final class Verdict {
    @Test
    void notEligibleKeepsThePersonInTheFamily() {
      Households after =
          after(Change.declareIneligible(SLAMET, IneligibilityReason.WELL_OFF).on(DAY), BOTH);

      assertThat(member(SLAMET, after).eligibility())
          .isEqualTo(Eligibility.ineligible(IneligibilityReason.WELL_OFF, DAY));
      assertThat(home(HOME, after).heads()).extracting(Member::id).containsExactly(SLAMET);
    }

    @Test
    void isRefusedIfItStandsAlready() {
      Change wellOff = Change.declareIneligible(SLAMET, IneligibilityReason.WELL_OFF).on(DAY);
      Change eligible = Change.declareEligible(SLAMET).on(DAY);

      assertThat(found(wellOff, after(wellOff, BOTH))).containsExactly("NOTHING_TO_CHANGE");
      assertThat(found(eligible, after(eligible, BOTH))).containsExactly("NOTHING_TO_CHANGE");
    }

    @Test
    void eligibleIsNobodyWhoDied() {
      Households before =
          after(Change.declareIneligible(YANTO, IneligibilityReason.DECEASED).on(DAY), BOTH);

      assertThat(found(Change.declareEligible(YANTO).on(DAY), before))
          .containsExactly("PERSON_DECEASED");
    }

    @Test
    void eligibleBringsBackWhoWasThoughtToHaveMoved() {
      Households before =
          after(Change.declareIneligible(RATNA, IneligibilityReason.MOVED).on(DAY), BOTH);
      assertThat(home(OTHER_HOME, before).closing()).isPresent();

      Households after = after(Change.declareEligible(RATNA).on(DAY), before);

      assertThat(home(OTHER_HOME, after).closing()).isEmpty();
    }
  }

  @Nested
  final class Return {
    private final Households afterDeath = after(death(SLAMET).nextHead(SUMIATI).on(DAY), BOTH);

    @Test
    void ofAFormerHeadNeedsAnotherPlaceInTheFamily() {
      Reactivate back = Change.reactivate(SLAMET);

      assertThat(found(back.on(TODAY).evidence(REPORT), afterDeath))
          .containsExactly("PLACE_NEEDED");
      Households after = after(back.as(RELATIVE).on(TODAY).evidence(REPORT), afterDeath);
      assertThat(member(SLAMET, after).takesPart()).isTrue();
      assertThat(member(SLAMET, after).life()).isEqualTo(Life.alive());
      assertThat(home(HOME, after).heads()).extracting(Member::id).containsExactly(SUMIATI);
    }

    @Test
    void opensAClosedHouseholdAgain() {
      Households closed = after(death(RATNA).on(DAY), BOTH);

      Households after = after(Change.reactivate(RATNA).on(TODAY).evidence(REPORT), closed);

      assertThat(home(OTHER_HOME, after).closing()).isEmpty();
      assertThat(home(OTHER_HOME, after).heads()).extracting(Member::id).containsExactly(RATNA);
    }

    @Test
    void undoesAVerdictOfDeathToo() {
      Households before =
          after(Change.declareIneligible(YANTO, IneligibilityReason.DECEASED).on(DAY), BOTH);

      Households after = after(Change.reactivate(YANTO).on(TODAY).evidence(REPORT), before);

      assertThat(member(YANTO, after).eligibility()).isEqualTo(Eligibility.notAssessed());
      assertThat(member(YANTO, after).takesPart()).isTrue();
    }

    @Test
    void needsEvidenceAndSomebodyWhoIsOut() {
      assertThat(found(Change.reactivate(YANTO).on(TODAY), BOTH))
          .containsExactly("NOTHING_TO_CHANGE", "EVIDENCE_MISSING");
    }
  }

  @Nested
  final class Removal {
    private final Change removal = Change.remove(YANTO, InactivationReason.VOLUNTARY).on(DAY);

    @Test
    void keepsTheRecordForTheHistoryOnly() {
      assertThat(member(YANTO, after(removal, BOTH)).recordStanding())
          .isEqualTo(RecordStanding.removed(InactivationReason.VOLUNTARY, DAY));
    }

    @Test
    void hasNoWayBack() {
      Households removed = after(removal, BOTH);

      assertThat(found(removal, removed)).containsExactly("NOTHING_TO_CHANGE");
      assertThat(found(Change.reactivate(YANTO).on(DAY).evidence(REPORT), removed))
          .containsExactly("NOTHING_TO_CHANGE");
      assertThat(found(Change.declareEligible(YANTO).on(DAY), removed))
          .containsExactly("RECORD_NOT_ACTIVE");
    }
  }

  @Test
  void nobodyIsChangedWhoIsNotAtHand() {
    assertThat(found(death(RATNA).on(DAY), Households.of(Family.SLAMETS)))
        .containsExactly("PERSON_UNKNOWN");
  }
}
