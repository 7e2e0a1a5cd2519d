package id.dtks.search.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class KnownRarityTest {
  private final Rarity rarity = Rarity.ofKnownWords();

  @Test
  void knowsFrequentWordsInAnySpelling() {
    assertThat(rarity.of("SITI")).isLessThan(4);
    assertThat(rarity.of("MOCH")).isEqualTo(rarity.of("MUHAMMAD")).isLessThan(4);
    assertThat(rarity.of("JOHN")).isLessThan(5);
  }

  @Test
  void takesAnyOtherWordForRare() {
    assertThat(rarity.of("PRAWIRODIRDJO")).isGreaterThan(rarity.of("MAIMUNAH"));
  }
}
