package id.dtks.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** What the search reached on noisy queries, so that it does not get worse. */
@TestInstance(Lifecycle.PER_CLASS)
final class SearchQualityTest {
  private SearchQuality quality;

  @BeforeAll
  void measure(@TempDir Path directory) throws IOException {
    quality = SearchQuality.measuredIn(directory, SearchSet.packed(), 1);
  }

  private static SearchScore of(String kind, List<SearchScore> scores) {
    return scores.stream().filter(score -> score.kind().equals(kind)).findFirst().orElseThrow();
  }

  @Test
  void findsTheRightName() {
    SearchScore names = of("NAME", quality.groups());

    assertThat(names.name(1)).isGreaterThanOrEqualTo(0.935);
    assertThat(names.name(10)).isGreaterThanOrEqualTo(0.98);
    assertThat(names.inVillage(10)).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void findsTheRightPersonByANameAndSomethingElse() {
    assertThat(of("NAME_AND_FACT", quality.groups()).inVillage(10)).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void findsTheRightPersonByANumber() {
    SearchScore niks = of("NIK", quality.groups());

    assertThat(niks.person(1)).isGreaterThanOrEqualTo(0.95);
    assertThat(niks.person(10)).isGreaterThanOrEqualTo(0.985);
    assertThat(of("FAMILY_CARD", quality.groups()).person(10)).isEqualTo(1);
  }

  @Test
  void putsAnExactNameFirst() {
    assertThat(of("exact", quality.kinds()).name(1)).isEqualTo(1);
  }

  @Test
  void isAsSureAsItIsRight() {
    assertThat(of("CERTAIN", quality.classes()).person(1)).isGreaterThanOrEqualTo(0.98);
    assertThat(of("LIKELY", quality.classes()).person(1)).isGreaterThanOrEqualTo(0.8);
    assertThat(of("CERTAIN", quality.classes()).size()).isGreaterThan(900);
  }

  @Test
  void worksForEveryKindOfNoise() {
    assertThat(quality.kinds())
        .hasSize(28)
        .allSatisfy(score -> assertThat(score.inVillage(10)).as(score.kind()).isGreaterThan(0.9));
  }
}
