package id.dtks.change;

import static id.dtks.change.Family.DAY;
import static id.dtks.change.Family.SLAMET;
import static id.dtks.change.Family.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.check.Language;
import id.dtks.check.Words;
import id.dtks.household.InactivationReason;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.StandingReason;
import id.dtks.json.Json;
import id.dtks.region.RegionCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ReasonBookTest {
  private static final ReasonBook STANDARD = ReasonBook.standard();

  static Stream<StandingReason> reasons() {
    return Stream.concat(
        Arrays.stream(IneligibilityReason.values()), Arrays.stream(InactivationReason.values()));
  }

  private static List<String> found(ReasonBook book, Change change) {
    return book.check(change, TODAY).stream().map(Finding::code).toList();
  }

  @Nested
  final class Standard {
    @ParameterizedTest
    @MethodSource("id.dtks.change.ReasonBookTest#reasons")
    void knowsEveryReason(StandingReason reason) {
      assertThat(STANDARD.termsOf(reason, TODAY)).isPresent();
    }

    @Test
    void citesTheDecree() {
      assertThat(STANDARD.termsOf(IneligibilityReason.WELL_OFF, TODAY))
          .flatMap(ReasonTerms::basis)
          .map(LegalBasis::decree)
          .contains("Kepmensos 73/HUK/2024");
    }

    @Test
    void hasTheReasonsOfADecreeFromItsTimeOn() {
      assertThat(STANDARD.termsOf(IneligibilityReason.WELL_OFF, LocalDate.of(2023, 12, 31)))
          .isEmpty();
    }

    @Test
    void wantsADeathProved() {
      Change death = Change.deactivate(SLAMET, InactivationReason.DECEASED).on(DAY);

      assertThat(STANDARD.check(death, TODAY))
          .containsExactly(ChangeFinding.evidenceMissing(List.of(EvidenceKind.DEATH_CERTIFICATE)));
      assertThat(
              found(
                  STANDARD,
                  death.evidence(Evidence.of(EvidenceKind.DEATH_CERTIFICATE, "474.3/112"))))
          .isEmpty();
    }

    @Test
    void wantsAMoveProvedOneWayOrTheOther() {
      Change away = Change.moveAway(Family.HOME, RegionCode.of("64.72")).on(DAY);

      assertThat(found(STANDARD, away)).containsExactly("EVIDENCE_MISSING");
      assertThat(found(STANDARD, away.evidence(Evidence.of(EvidenceKind.FIELD_REPORT, "RT 5"))))
          .isEmpty();
    }

    @Test
    void wantsAnyOtherReasonWritten() {
      Change other = Change.declareIneligible(SLAMET, IneligibilityReason.OTHER);

      assertThat(found(STANDARD, other)).containsExactly("REASON_REQUIRED");
      assertThat(found(STANDARD, other.note("lihat laporan RT"))).isEmpty();
    }

    @Test
    void saysNothingOfAChangeWithoutAReason() {
      assertThat(found(STANDARD, Change.declareEligible(SLAMET))).isEmpty();
    }
  }

  @Nested
  final class OfACity {
    private static final String FILE =
        """
        {
          "ineligibility": {
            "WELL_OFF": [
              {"until": "2025-12-31", "noteRequired": false},
              {"basis": {"decree": "Perwali 1/2026", "year": 2026, "article": "3"},
               "from": "2026-01-01", "evidence": ["MINUTES", "FIELD_REPORT"], "noteRequired": true}
            ]
          }
        }
        """;

    private static final Change WELL_OFF =
        Change.declareIneligible(SLAMET, IneligibilityReason.WELL_OFF);

    @Test
    void holdsOnTheTermsOfTheDay() {
      ReasonBook book = ReasonBook.read(FILE).orElseThrow();

      assertThat(book.check(WELL_OFF, LocalDate.of(2025, 12, 31))).isEmpty();
      assertThat(found(book, WELL_OFF)).containsExactly("EVIDENCE_MISSING", "REASON_REQUIRED");
    }

    @Test
    void refusesReasonsItDoesNotKnow() {
      ReasonBook book = ReasonBook.read(FILE).orElseThrow();
      Finding finding =
          book.check(Change.declareIneligible(SLAMET, IneligibilityReason.REFUSED), TODAY).get(0);

      assertThat(finding.code()).isEqualTo("REASON_NOT_IN_FORCE");
      assertThat(Words.in(Language.ENGLISH).message(finding))
          .isEqualTo("The reason Refused aid is not in force today.");
    }

    @Test
    void comesBackFromJsonAsItWas() {
      ReasonBook book = ReasonBook.read(FILE).orElseThrow();

      assertThat(ReasonBook.read(Json.write(book)).orElseThrow()).isEqualTo(book);
    }

    @Test
    void namesPlaceAndLineOfAFault() {
      Checked<ReasonBook> read = ReasonBook.read(FILE.replace("2026-01-01", "RAHASIA"));

      Finding finding = read.findings().get(0);
      assertThat(finding.code()).isEqualTo("REASONS_UNREADABLE");
      assertThat(finding.path()).isEqualTo("ineligibility.WELL_OFF.[1].from");
      assertThat(finding.facts()).containsEntry("line", "6");
    }

    @Test
    void isRefusedIfAReasonEndsBeforeItBegins() {
      String wrong =
          FILE.replace("\"from\": \"2026", "\"until\": \"2025-01-01\", \"from\": \"2026");

      assertThat(ReasonBook.read(wrong).isAccepted()).isFalse();
    }
  }
}
