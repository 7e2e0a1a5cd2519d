package id.dtks.change;

import static id.dtks.change.Family.BELIMBING;
import static id.dtks.change.Family.BOTH;
import static id.dtks.change.Family.DAY;
import static id.dtks.change.Family.HOME;
import static id.dtks.change.Family.NEW_CARD;
import static id.dtks.change.Family.OTHER_HOME;
import static id.dtks.change.Family.RELATIVE;
import static id.dtks.change.Family.SLAMET;
import static id.dtks.change.Family.TODAY;
import static id.dtks.change.Family.YANTO;
import static id.dtks.change.Family.after;
import static id.dtks.change.Family.found;
import static id.dtks.change.Family.home;
import static id.dtks.change.Family.member;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.Invented;
import id.dtks.check.Finding;
import id.dtks.household.Closing;
import id.dtks.household.FamilyCard;
import id.dtks.household.FormerNik;
import id.dtks.household.Household;
import id.dtks.household.Households;
import id.dtks.household.InactivationReason;
import id.dtks.household.Member;
import id.dtks.household.RecordStanding;
import id.dtks.household.Residence;
import id.dtks.identity.IdentityFinding;
import id.dtks.identity.Nik;
import id.dtks.identity.PersonName;
import id.dtks.region.RegionCode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Data corrected, cards renewed, households moved. */
final class RecordChangesTest {
  @Nested
  final class EndingACard {
    private final Households since = after(Change.renewCard(HOME, NEW_CARD).on(DAY), BOTH);

    @Test
    void isNotBeforeItBegan() {
      Change renewal = Change.renewCard(HOME, Invented.CARD);
      Change move = Change.move(HOME, BELIMBING).newCard(Invented.CARD);
      Change away = Change.moveAway(HOME, RegionCode.of("64.71"));
      Change merge = Change.mergeHouseholds(OTHER_HOME, HOME).as(SLAMET, RELATIVE);

      for (Change ending : List.of(renewal, move, away, merge)) {
        assertThat(found(ending.on(DAY.minusDays(1)), since))
            .containsExactly("DAY_BEFORE_BEGINNING");
        assertThat(found(ending.on(DAY), since)).isEmpty();
      }
    }

    @Test
    void isOfNoConcernToAMoveThatKeepsIt() {
      assertThat(found(Change.move(HOME, BELIMBING).on(DAY.minusDays(1)), since)).isEmpty();
    }
  }

  @Nested
  final class Correcting {
    private static final Nik RIGHT = Nik.of("6474031202559007");
    private static final CorrectMember OTHER_NIK =
        Change.correct(SLAMET, Correction.builder().nik(RIGHT).build());

    @Test
    void setsTheFieldsThatAreGivenAndNoOthers() {
      PersonName name = PersonName.of("SLAMET RIYADI, S.PD");
      Correction correction = Correction.builder().name(name).occupation("NELAYAN").build();

      Member before = member(SLAMET, BOTH);
      Member after = member(SLAMET, after(Change.correct(SLAMET, correction), BOTH));

      assertThat(after).isEqualTo(before.toBuilder().name(name).occupation("NELAYAN").build());
    }

    @Test
    void keepsAWrongNikOnRecordWithTheReason() {
      Member after = member(SLAMET, after(OTHER_NIK.on(DAY).note("salah ketik"), BOTH));

      assertThat(after.nik()).contains(RIGHT);
      assertThat(after.formerNiks())
          .containsExactly(new FormerNik(Invented.NIK_OF_SLAMET, DAY, "salah ketik"));
    }

    @Test
    void wantsADayAndAReasonForAnotherNik() {
      assertThat(found(OTHER_NIK, BOTH)).containsExactly("DAY_REQUIRED", "REASON_REQUIRED");
    }

    @Test
    void refusesANikThatIsAnotherMembers() {
      Change wrong =
          Change.correct(YANTO, Correction.builder().nik(Invented.NIK_OF_SLAMET).build());

      assertThat(found(wrong.on(DAY).note("x"), BOTH)).containsExactly("NIK_TWICE_AFTERWARDS");
    }

    @Test
    void forgetsTheTextThatCouldNotBeReadIntoTheField() {
      Households unread =
          BOTH.withMember(
              SLAMET,
              one ->
                  one.toBuilder()
                      .nik(Optional.empty())
                      .putRecorded(Member.NIK, "64740312025590O7")
                      .addFindings(Finding.of(IdentityFinding.NIK_LENGTH).at(Member.NIK))
                      .build());

      Member after = member(SLAMET, after(OTHER_NIK, unread));

      assertThat(after.recorded()).isEmpty();
      assertThat(after.findings()).isEmpty();
      assertThat(after.formerNiks()).isEmpty();
    }

    @Test
    void isRefusedIfNothingWouldChange() {
      Correction same = Correction.builder().name(member(SLAMET, BOTH).name()).build();

      assertThat(found(Change.correct(SLAMET, same), BOTH)).containsExactly("NOTHING_TO_CHANGE");
      assertThat(found(Change.correct(SLAMET, Correction.builder().build()), BOTH))
          .containsExactly("NOTHING_TO_CHANGE");
    }
  }

  @Nested
  final class Cards {
    @Test
    void followEachOther() {
      Household after = home(HOME, after(Change.renewCard(HOME, NEW_CARD).on(DAY), BOTH));

      assertThat(after.familyCards())
          .containsExactly(
              FamilyCard.of(Invented.CARD).endedBy(DAY), FamilyCard.since(NEW_CARD, DAY));
    }

    @Test
    void areRefusedIfTheHouseholdHoldsThem() {
      assertThat(found(Change.renewCard(HOME, Invented.CARD).on(DAY), BOTH))
          .containsExactly("NOTHING_TO_CHANGE");
    }
  }

  @Nested
  final class Moving {
    @Test
    void withinTheCityKeepsTheFamilyAndMayBringANewCard() {
      Household after =
          home(HOME, after(Change.move(HOME, BELIMBING).newCard(NEW_CARD).on(DAY), BOTH));

      assertThat(after.residence()).isEqualTo(BELIMBING);
      assertThat(after.presentCard()).contains(FamilyCard.since(NEW_CARD, DAY));
      assertThat(after.members()).isEqualTo(Family.SLAMETS.members());
    }

    @Test
    void withinTheCityDoesNotLeaveIt() {
      Residence samarinda = Residence.builder().region(RegionCode.of("64.72.01.1001")).build();

      assertThat(found(Change.move(HOME, samarinda).on(DAY), BOTH))
          .containsExactly("NOT_WITHIN_REGENCY");
    }

    @Test
    void awayClosesTheHouseholdAndEndsItsCard() {
      Household after =
          home(HOME, after(Change.moveAway(HOME, RegionCode.of("64.72")).on(DAY), BOTH));

      assertThat(after.closing())
          .contains(new Closing(DAY, Closing.Reason.MOVED_AWAY, Optional.empty()));
      assertThat(after.presentCard()).isEmpty();
      assertThat(after.members())
          .extracting(Member::recordStanding)
          .containsOnly(RecordStanding.inactive(InactivationReason.MOVED_OUT, DAY));
    }

    @Test
    void awayLeavesTheCity() {
      assertThat(found(Change.moveAway(HOME, Invented.BELIMBING).on(DAY), BOTH))
          .containsExactly("NOT_OUT_OF_REGENCY");
    }

    @Test
    void awayLeadsToAPlaceThatThereIs() {
      assertThat(found(Change.moveAway(HOME, RegionCode.of("99.72")).on(DAY), BOTH))
          .containsExactly("DESTINATION_UNKNOWN");
    }

    @Test
    void restsOnPapersOfToday() {
      Change away = Change.moveAway(HOME, RegionCode.of("64.72")).on(DAY);
      Evidence paper = Evidence.of(EvidenceKind.MOVING_LETTER, "475/3");

      assertThat(found(away.evidence(paper.dated(TODAY.plusDays(1))), BOTH))
          .containsExactly("PAPER_IN_FUTURE");
      assertThat(found(away.evidence(paper.dated(TODAY)), BOTH)).isEmpty();
    }

    @Test
    void isForHouseholdsThatGoOn() {
      Change away = Change.moveAway(HOME, RegionCode.of("64.72")).on(DAY);

      assertThat(found(away, after(away, BOTH))).containsExactly("HOUSEHOLD_CLOSED");
      assertThat(found(away, Households.none())).containsExactly("HOUSEHOLD_UNKNOWN");
    }
  }
}
