package id.dtks.search.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every class of variants that Indonesian registers show costs less than another name. */
final class WordSimilarityTest {
  private static final double ANOTHER_NAME = 12;

  private static double cost(String one, String other) {
    return Objects.requireNonNull(
            WordSimilarity.compare(NameWord.of(one), NameWord.of(other)), "two names")
        .cost();
  }

  @ParameterizedTest
  @CsvSource({
    "ZAINAL,SAINAL", "AZIZ,ASIS", "KHOTIMAH,KOTIMAH", "GHOFUR,GAFUR", "SLAMET,SELAMET",
    "SRI,SERI", "NUGRAHA,NUGROHO", "YUSUF,YOSEF", "SUTRISNO,SUTRESNO", "NURHAYATI,NURHSYATI",
    "JASIN,YASIN", "MUSTHOFA,MUSTAFA", "SULAIMAN,SOLEMAN", "RAMADHAN,ROMADHON", "YAYAH,JAJAH",
    "QODIR,KADIR", "WIWIK,VIVIK", "SIITI,SITI", "AMINHA,AMINAH", "WIDOOD,WIDODO"
  })
  void takesASlipOrALooseVowelForTheSameName(String one, String other) {
    assertThat(cost(one, other)).isLessThan(ANOTHER_NAME).isEqualTo(cost(other, one));
  }

  @ParameterizedTest
  @CsvSource({"AMINAH,RAHAYU", "WAHYUNI,LESTARI", "HASAN,BUDI", "SITI,DEWI"})
  void tellsTwoNames(String one, String other) {
    assertThat(WordSimilarity.compare(NameWord.of(one), NameWord.of(other))).isNull();
  }
}
