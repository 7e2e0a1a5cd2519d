package id.dtks.search.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FoldingTest {
  @Test
  void leavesLettersOnlyInUpperCase() {
    assertThat(Folding.fold("  Siti   Núrhayati ")).isEqualTo("SITI NURHAYATI");
  }

  @Test
  void joinsAtAnApostropheAndSeparatesAtAnyOtherSign() {
    assertThat(Folding.words("Ma'ruf Api-api H.Abd"))
        .containsExactly("MARUF", "API", "API", "H", "ABD");
  }

  @ParameterizedTest
  @CsvSource({
    "Bjørn,BJORN",
    "Łukasz,LUKASZ",
    "Groß,GROSS",
    "Kjær,KJAER",
    "Œuvre,OEUVRE",
    "Đorđe,DORDE",
    "Þór,THOR",
    "Işık,ISIK",
    "İpek,IPEK",
    "Əliyev,ALIYEV",
    "Ħal,HAL",
    "Nguyễn,NGUYEN",
    "ﬁtri,FITRI"
  })
  void foldsLettersOfOtherAlphabetsOfLatin(String written, String folded) {
    assertThat(Folding.fold(written)).isEqualTo(folded);
  }

  @Test
  void readsDigitsInsideAWordAsTheLettersTheyLookLike() {
    assertThat(Folding.words("RAN1 YUL1A DW1 2010"))
        .containsExactly("RANI", "YULIA", "DWI", "2010");
  }

  @Test
  void hasNoWordsInSigns() {
    assertThat(Folding.words(" .,-() \u0000\ud83d\ude00")).isEmpty();
  }

  @Property
  void isIdempotent(@ForAll String text) {
    assertThat(Folding.fold(Folding.fold(text))).isEqualTo(Folding.fold(text));
  }

  @Property
  void yieldsPlainLettersDigitsAndSingleSpaces(@ForAll String text) {
    assertThat(Folding.fold(text)).matches("|[A-Z0-9]+( [A-Z0-9]+)*");
  }
}
