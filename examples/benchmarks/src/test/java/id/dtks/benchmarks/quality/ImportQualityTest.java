package id.dtks.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.rule.RuleFinding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What an import reached of the invented listing's dirt, so that it does not get worse. */
@TestInstance(Lifecycle.PER_CLASS)
final class ImportQualityTest {
  private ImportQuality quality;

  @BeforeAll
  void measure(@TempDir Path directory) throws IOException {
    quality = ImportQuality.measuredIn(directory);
  }

  private KindScore score(TruthKind kind) {
    return quality.judgment().scores().stream()
        .filter(score -> score.kind() == kind)
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"NIK_ROUNDED", "NIK_TYPO", "NIK_REUSED", "SAME_PERSON_AGAIN"})
  void missesNothingThatARowShows(TruthKind kind) {
    assertThat(score(kind).missed()).isZero();
    assertThat(score(kind).found()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"NIK_TYPO, 60", "NIK_REUSED, 55"})
  void findsMostOfWhatTwoCellsShow(TruthKind kind, int found) {
    assertThat(score(kind).found()).isGreaterThanOrEqualTo(found);
  }

  @ParameterizedTest
  @EnumSource
  void findsNothingThatNoTruthExplains(TruthKind kind) {
    assertThat(quality.judgment().unexplained(kind)).isEmpty();
  }

  @Test
  void losesNoRow() {
    assertThat(quality.listing().result().rejectedRows()).isZero();
    assertThat(quality.siak().result().rejectedRows()).isZero();
  }

  @Test
  void addsNobodyWhoStandsInTheRegisterAlready() {
    assertThat(quality.siak().result().newPeople()).isZero();
    assertThat(quality.siakFound().getOrDefault(RuleFinding.PERSON_IN_TWO_KK.name(), Set.of()))
        .hasSizeLessThanOrEqualTo(35);
  }

  @Test
  void givesDamagedNumbersBackFromTheCivilRegistry() {
    assertThat(quality.repairs().right()).isGreaterThanOrEqualTo(527);
    assertThat(quality.repairs().twice()).isZero();
  }
}
