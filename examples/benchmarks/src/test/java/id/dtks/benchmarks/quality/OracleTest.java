package id.dtks.benchmarks.quality;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.benchmarks.people.InventedCity;
import id.dtks.benchmarks.people.InventedPerson;
import id.dtks.benchmarks.people.InventedSearch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OracleTest {
  private static List<InventedSearch> searches(long seed) {
    List<InventedPerson> people = new ArrayList<>();
    new InventedCity(500, 3, 0).forEachHousehold(people::addAll);
    return InventedSearch.of(people, 5, seed);
  }

  @ParameterizedTest
  @CsvSource({
    "RAHMAN,RAHMAN,0",
    "RAMHAN,RAHMAN,1",
    "RAHMMAN,RAHMAN,1",
    "RHMMAN,RAHMAN,2",
    "RAHMAN,ROHMIN,2",
    "RAHMAN,SITI,3"
  })
  void countsSlipsUpToOneMoreThanTheLimit(String typed, String recorded, int slips) {
    assertThat(LetterSlips.between(typed, recorded, 2)).isEqualTo(slips);
    assertThat(LetterSlips.between(recorded, typed, 2)).isEqualTo(slips);
  }

  @Test
  void countsWordsInAnyOrder() {
    assertThat(LetterSlips.inAnyOrder(List.of("DWI", "SITY"), List.of("SITI", "DWI"), 3)).isOne();
    assertThat(LetterSlips.inAnyOrder(List.of("DWI"), List.of("SITI", "DWI"), 3)).isEqualTo(4);
  }

  @Test
  void inventsAsManySearchesOfEachKindAndAlwaysTheSame() {
    assertThat(searches(1)).hasSize(28 * 5).isEqualTo(searches(1)).isNotEqualTo(searches(2));
  }
}
