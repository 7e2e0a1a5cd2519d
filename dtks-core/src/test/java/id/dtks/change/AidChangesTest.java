package id.dtks.change;

import static id.dtks.change.Family.BOTH;
import static id.dtks.change.Family.DAY;
import static id.dtks.change.Family.RATNA;
import static id.dtks.change.Family.SLAMET;
import static id.dtks.change.Family.SUMIATI;
import static id.dtks.change.Family.YANTO;
import static id.dtks.change.Family.after;
import static id.dtks.change.Family.found;
import static id.dtks.change.Family.member;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.household.AidProgram;
import id.dtks.household.Enrollment;
import id.dtks.household.Households;
import id.dtks.household.InactivationReason;
import id.dtks.household.Life;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Who draws which aid. */
final class AidChangesTest {
  @Nested
  final class Nomination {
    @Test
    void opensAnEnrollmentOnTheDay() {
      Households after = after(Change.nominate(YANTO, AidProgram.SEMBAKO).on(DAY), BOTH);

      assertThat(member(YANTO, after).enrollments())
          .containsExactly(Enrollment.since(AidProgram.SEMBAKO, DAY));
    }

    @Test
    void isRefusedIfThePersonDrawsTheAidAlready() {
      assertThat(found(Change.nominate(SLAMET, AidProgram.PKH).on(DAY), BOTH))
          .containsExactly("ALREADY_ENROLLED");
    }

    @Test
    void isRefusedIfAnotherMemberDrawsTheAidForTheFamily() {
      Change second = Change.nominate(SUMIATI, AidProgram.PKH).on(DAY);
      Households bereaved =
          after(
              Change.deactivate(SLAMET, InactivationReason.DECEASED).nextHead(SUMIATI).on(DAY),
              BOTH);

      assertThat(found(second, BOTH)).containsExactly("FAMILY_ENROLLED");
      assertThat(found(second, bereaved)).containsExactly("FAMILY_ENROLLED");
    }

    @Test
    void ofAPersonsOwnAidIsForEachOfTheFamily() {
      Households drawing = after(Change.nominate(SLAMET, AidProgram.PBI_JK).on(DAY), BOTH);

      assertThat(found(Change.nominate(SUMIATI, AidProgram.PBI_JK).on(DAY), drawing)).isEmpty();
    }

    @Test
    void settlesOneProgramOnly() {
      assertThat(Change.nominate(SLAMET, AidProgram.PKH).matter())
          .isEqualTo("PROGRAM_NOMINATION/PKH");
    }
  }

  @Nested
  final class NewCaretaker {
    private final ReplaceCaretaker change =
        Change.replaceCaretaker(SLAMET, SUMIATI, AidProgram.PKH);

    @Test
    void drawsTheAidFromTheDayOn() {
      Households after = after(change.on(DAY), BOTH);

      assertThat(member(SLAMET, after).enrollments())
          .containsExactly(Enrollment.in(AidProgram.PKH).endedBy(DAY));
      assertThat(member(SUMIATI, after).enrollments())
          .containsExactly(Enrollment.since(AidProgram.PKH, DAY));
    }

    @Test
    void mayTakeOverFromADeceased() {
      Households bereaved =
          after(
              Change.deactivate(SLAMET, InactivationReason.DECEASED).nextHead(SUMIATI).on(DAY),
              BOTH);

      assertThat(found(change.on(DAY), bereaved)).isEmpty();
    }

    @Test
    void isAmongTheLiving() {
      Households reported =
          BOTH.withMember(SUMIATI, one -> one.toBuilder().life(Life.deceased()).build());

      assertThat(found(change.on(DAY), reported)).containsExactly("PERSON_DECEASED");
    }

    @Test
    void isOnTheSameCardAndDrawsItNotAlready() {
      assertThat(found(Change.replaceCaretaker(SLAMET, RATNA, AidProgram.PKH).on(DAY), BOTH))
          .containsExactly("NOT_IN_FAMILY");
      assertThat(found(Change.replaceCaretaker(YANTO, SUMIATI, AidProgram.PKH).on(DAY), BOTH))
          .containsExactly("NOT_ENROLLED");
      assertThat(found(Change.replaceCaretaker(SLAMET, SLAMET, AidProgram.PKH).on(DAY), BOTH))
          .containsExactly("SAME_TWICE", "ALREADY_ENROLLED");
    }

    @Test
    void isToldOfIfTheBirthDateIsNotRecorded() {
      assertThat(
              found(
                  change.on(DAY),
                  BOTH.withMember(
                      SUMIATI, one -> one.toBuilder().birthDate(Optional.empty()).build())))
          .containsExactly("CARETAKER_AGE_UNKNOWN");
    }

    @Test
    void drawsItNotBeforeTheFormerDid() {
      Households since = after(Change.nominate(YANTO, AidProgram.YAPI).on(DAY), BOTH);
      Change early = Change.replaceCaretaker(YANTO, SUMIATI, AidProgram.YAPI);

      assertThat(found(early.on(DAY.minusDays(1)), since)).containsExactly("DAY_BEFORE_BEGINNING");
      assertThat(found(early.on(DAY), since)).isEmpty();
    }
  }

  @Nested
  final class Resumption {
    private final Change resumed = Change.resumeAid(YANTO, AidProgram.PBI_JK).on(DAY);

    private static Households endedOn(LocalDate day) {
      return BOTH.withMember(
          YANTO,
          one ->
              one.toBuilder()
                  .addEnrollments(Enrollment.in(AidProgram.PBI_JK).endedBy(day))
                  .build());
    }

    @Test
    void withinSixMonthsOpensTheAidAgain() {
      Households after = after(resumed, endedOn(DAY.minusMonths(6)));

      assertThat(member(YANTO, after).programs()).containsExactly(AidProgram.PBI_JK);
    }

    @Test
    void isRefusedLater() {
      assertThat(found(resumed, endedOn(DAY.minusMonths(6).minusDays(1))))
          .containsExactly("RESUMED_TOO_LATE");
    }

    @Test
    void isRefusedIfAnotherCaretakerTookOver() {
      Households replaced =
          after(Change.replaceCaretaker(SLAMET, SUMIATI, AidProgram.PKH).on(DAY), BOTH);

      assertThat(found(Change.resumeAid(SLAMET, AidProgram.PKH).on(DAY), replaced))
          .containsExactly("FAMILY_ENROLLED");
    }

    @Test
    void isOfAidThatThePersonOnceDrewAndDrawsNoLonger() {
      assertThat(found(resumed, BOTH)).containsExactly("NOT_ENROLLED");
      assertThat(found(resumed, after(resumed, endedOn(DAY.minusMonths(1)))))
          .containsExactly("ALREADY_ENROLLED");
    }
  }
}
