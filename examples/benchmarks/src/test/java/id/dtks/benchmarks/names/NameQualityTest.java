package id.dtks.benchmarks.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** What the similarity of names reached on invented pairs, so that it does not get worse. */
@TestInstance(Lifecycle.PER_CLASS)
final class NameQualityTest {
  private static final double THRESHOLD = 0.5;

  private List<NamePair> pairs;

  @BeforeAll
  void read() throws IOException {
    pairs = NamePair.all();
  }

  private NameQuality quality(String kinds) {
    return NameQuality.of(
        NameComparator.DTKS, pairs.stream().filter(pair -> pair.kind().startsWith(kinds)).toList());
  }

  @Test
  void tellsOnePersonFromTwoInIndonesia() {
    NameQuality quality = quality("id ");

    assertThat(quality.auc()).isGreaterThanOrEqualTo(0.99);
    assertThat(quality.precision(THRESHOLD)).isGreaterThanOrEqualTo(0.96);
    assertThat(quality.recall(THRESHOLD)).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void tellsOnePersonFromTwoAbroad() {
    NameQuality quality = quality("intl ");

    assertThat(quality.auc()).isGreaterThanOrEqualTo(0.99);
    assertThat(quality.f1(THRESHOLD)).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void doesAsWellOnPairsThatWereHeldOut() {
    NameQuality held =
        NameQuality.of(NameComparator.DTKS, pairs.stream().filter(NamePair::held).toList());

    assertThat(held.size()).isGreaterThan(300);
    assertThat(held.auc()).isGreaterThanOrEqualTo(0.98);
    assertThat(held.f1(THRESHOLD)).isGreaterThanOrEqualTo(0.96);
  }

  @Test
  void isFarAbovePlainComparators() {
    double own = quality("").auc();

    assertThat(NameComparator.all().subList(2, NameComparator.all().size()))
        .allSatisfy(
            plain ->
                assertThat(NameQuality.of(plain, pairs).auc())
                    .as(plain.label())
                    .isLessThan(own - 0.15));
  }

  @Test
  void neverTakesOneDifferingWordAmongFrequentOnesForAMatch() {
    Map<String, NameQuality> kinds = quality("").byKind();

    assertThat(List.of("id one word differs", "intl frequent arabic", "intl brothers"))
        .allSatisfy(
            kind ->
                assertThat(kinds.get(kind))
                    .as(kind)
                    .extracting(q -> q.wrong(THRESHOLD))
                    .isEqualTo(List.of()));
  }
}
