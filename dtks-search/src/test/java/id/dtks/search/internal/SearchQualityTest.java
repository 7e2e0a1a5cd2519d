package id.dtks.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.search.internal.Evaluation.Tally;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the search to what it reached on the invented city and its noisy queries. */
final class SearchQualityTest {
  private static Map<String, Tally> byKind;
  private static Evaluation evaluation;

  @BeforeAll
  static void run() throws IOException {
    evaluation = Evaluation.of(Listing.people(Evaluation.packed("dtks-bnba.csv")));
    byKind = evaluation.run(Evaluation.Query.read(Evaluation.packed("queries-dev.csv")));
  }

  @AfterAll
  static void close() {
    evaluation.close();
  }

  @Test
  void findsTheRightNameAmongTen() {
    assertThat(of("NAMES").name(10)).isGreaterThanOrEqualTo(0.98);
    assertThat(of("NAMES").name(1)).isGreaterThanOrEqualTo(0.92);
  }

  @Test
  void findsTheRightPersonInTheVillage() {
    assertThat(of("NAMES").scoped(10)).isGreaterThanOrEqualTo(0.99);
    assertThat(of("NAME + FACT").scoped(10)).isGreaterThanOrEqualTo(0.99);
  }

  @Test
  void findsTheRightNumber() {
    assertThat(of("NUMBERS").person(10)).isGreaterThanOrEqualTo(0.97);
  }

  @Test
  void putsTheExactNameFirst() {
    assertThat(byKind.get("exact")).isNotNull().extracting(tally -> tally.name(1)).isEqualTo(1.0);
  }

  @Test
  void worksForEveryKind() {
    assertThat(byKind.values())
        .allSatisfy(tally -> assertThat(tally.scoped(10)).isGreaterThan(0.9));
  }

  private static Tally of(String group) {
    return Evaluation.group(group, byKind);
  }
}
