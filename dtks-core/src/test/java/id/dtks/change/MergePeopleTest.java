package id.dtks.change;

import static id.dtks.change.Family.BOTH;
import static id.dtks.change.Family.DAY;
import static id.dtks.change.Family.HOME;
import static id.dtks.change.Family.OTHER_HOME;
import static id.dtks.change.Family.RATNA;
import static id.dtks.change.Family.SLAMET;
import static id.dtks.change.Family.SUMIATI;
import static id.dtks.change.Family.YANTO;
import static id.dtks.change.Family.after;
import static id.dtks.change.Family.found;
import static id.dtks.change.Family.home;
import static id.dtks.change.Family.member;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.check.Finding;
import id.dtks.check.Severity;
import id.dtks.household.AidProgram;
import id.dtks.household.Closing;
import id.dtks.household.Enrollment;
import id.dtks.household.ExternalId;
import id.dtks.household.Households;
import id.dtks.household.InactivationReason;
import id.dtks.household.Member;
import id.dtks.household.RecordStanding;
import id.dtks.identity.Nik;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Two records of one person, and what if they were two people after all. */
final class MergePeopleTest {
  private static final ExternalId DTKS = new ExternalId("ID_DTKS", "INVENTED-1");

  /** Sumiati's record lacks what Ratna's has, so that it takes it over. */
  private static final Households BEFORE =
      BOTH.withMember(SUMIATI, one -> one.toBuilder().nik(Optional.empty()).build())
          .withMember(
              RATNA,
              one ->
                  one.toBuilder()
                      .addEnrollments(Enrollment.in(AidProgram.SEMBAKO))
                      .addExternalIds(DTKS)
                      .build());

  private static final Change MERGE = Change.mergePeople(SUMIATI, RATNA).on(DAY);
  private static final Change UNDO = Change.undoMerge(SUMIATI, RATNA).note("dua orang");

  @Test
  void theKeptRecordTakesOverWhatItLacks() {
    Member kept = member(SUMIATI, after(MERGE, BEFORE));

    assertThat(kept.nik()).isEqualTo(member(RATNA, BOTH).nik());
    assertThat(kept.programs()).containsExactly(AidProgram.SEMBAKO);
    assertThat(kept.externalIds()).containsExactly(DTKS);
    assertThat(kept.absorbed()).hasSize(1);
  }

  @Test
  void theDuplicateStaysWhereItIsOutOfUseAndItsEmptyHouseholdIsClosed() {
    Households after = after(MERGE, BEFORE);

    assertThat(member(RATNA, after).recordStanding())
        .isEqualTo(RecordStanding.inactive(InactivationReason.DUPLICATE, DAY));
    assertThat(member(RATNA, after).sameAs()).contains(SUMIATI);
    assertThat(home(OTHER_HOME, after).closing())
        .contains(new Closing(DAY, Closing.Reason.NO_MEMBER_LEFT, Optional.empty()));
  }

  @Test
  void undoingItIsExact() {
    assertThat(after(UNDO, after(MERGE, BEFORE))).isEqualTo(BEFORE);
  }

  @Test
  void aDuplicateHeadHasASuccessorWhoStepsBackWhenItIsUndone() {
    MergePeople merge = Change.mergePeople(RATNA, SLAMET);
    assertThat(found(merge.on(DAY), BOTH)).contains("HEAD_NEEDS_SUCCESSOR");

    Households merged = after(merge.nextHead(YANTO).on(DAY), BOTH);

    assertThat(home(HOME, merged).heads()).extracting(Member::id).containsExactly(YANTO);
    assertThat(after(Change.undoMerge(RATNA, SLAMET).note("x"), merged)).isEqualTo(BOTH);
  }

  @Test
  void whatWasTakenOverAndCorrectedSinceStaysAndIsPointedOut() {
    Nik right = Nik.of("6474034505859009");
    Households corrected =
        after(
            Change.correct(SUMIATI, Correction.builder().nik(right).build()).on(DAY).note("x"),
            after(MERGE, BEFORE));

    assertThat(found(UNDO, corrected)).containsExactly("TAKEN_OVER_CHANGED");
    assertThat(member(SUMIATI, after(UNDO, corrected)).nik()).contains(right);
    assertThat(member(RATNA, after(UNDO, corrected))).isEqualTo(member(RATNA, BEFORE));
  }

  @Test
  void isOfTwoRecordsAndOnceOnly() {
    Households merged = after(MERGE, BEFORE);

    assertThat(found(Change.mergePeople(RATNA, RATNA).on(DAY), BOTH)).contains("SAME_TWICE");
    assertThat(found(MERGE, merged)).contains("NOTHING_TO_CHANGE");
    assertThat(found(UNDO, BEFORE)).containsExactly("NOT_MERGED", "NOT_MERGED");
  }

  @Test
  void tellsInWhatTheTwoRecordsDiffer() {
    Finding told =
        Change.mergePeople(SUMIATI, SLAMET).on(DAY).check(BOTH, DAY).stream()
            .filter(finding -> finding.is(ChangeFinding.RECORDS_DIFFER))
            .findFirst()
            .orElseThrow();

    assertThat(told.severity()).isEqualTo(Severity.WARNING);
    assertThat(told.facts().get("fields")).contains("BIRTH_DATE", "SEX");
  }

  @Test
  void saysNothingOfWhatOneRecordLacks() {
    Households silent =
        BOTH.withMember(
            SLAMET,
            one -> one.toBuilder().birthDate(Optional.empty()).sex(Optional.empty()).build());

    assertThat(found(Change.mergePeople(SUMIATI, SLAMET).on(DAY), silent))
        .doesNotContain("RECORDS_DIFFER");
  }

  @Test
  void aMergedRecordComesBackByUndoingTheMergeOnly() {
    Change back =
        Change.reactivate(RATNA).on(DAY).evidence(Evidence.of(EvidenceKind.FIELD_REPORT, "RT 5"));

    assertThat(found(back, after(MERGE, BEFORE))).containsExactly("RECORD_MERGED");
  }

  @Test
  void ofTwoMergesTheLaterIsUndoneFirst() {
    Households twice = after(Change.mergePeople(YANTO, SUMIATI).on(DAY), after(MERGE, BEFORE));

    assertThat(found(UNDO, twice)).containsExactly("NOT_MERGED");
    Households once = after(Change.undoMerge(YANTO, SUMIATI).note("x"), twice);
    assertThat(after(UNDO, once)).isEqualTo(BEFORE);
  }
}
