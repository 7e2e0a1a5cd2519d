package id.dtks.search.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "H. Abd. Rahman, S.Pd|ABD RAHMAN",
        "Hj. Siti Aminah|SITI AMINAH",
        "DAYANG WAHYUDI SE|DAYANG WAHYUDI",
        "(Alm) Slamet|SLAMET",
        "Drs. H. Bambang, M.Si.|BAMBANG",
        "ibu Sri Wahyuni|SRI WAHYUNI",
        "Budiarto St.|BUDIARTO ST",
        "Budiarto S.Pd.I|BUDIARTO",
        "Prof. Dr. Ir. Hesti, M.Kom., Ph.D|HESTI",
        "Almh. Ibu Painem|PAINEM",
        "K.H. Sholeh|SHOLEH",
        "Murni A.Md.Keb.|MURNI",
        "Bd. Murni, S.Tr.Kes|MURNI",
        "apt. Hesti, S.Farm|HESTI",
        "Hesti S.I.Kom., M.I.Kom|HESTI",
        "Hesti S.Gz, S.K.M|HESTI",
        "Slamet (Purn.)|SLAMET",
        "Kiai Sholeh|SHOLEH",
        "Mbah Painem|PAINEM"
      })
  void leavesTitlesAndDegreesOut(String written, String words) {
    assertThat(String.join(" ", NameWords.read(written).words())).isEqualTo(words);
  }

  @Test
  void keepsATitleThatIsAllThereIs() {
    assertThat(NameWords.read("H.").words()).containsExactly("H");
  }

  @Test
  void setsTheAliasApart() {
    assertThat(NameWords.read("Slamet @ Memet").alias()).containsExactly("MEMET");
    assertThat(NameWords.read("@#! (").words()).isEmpty();
    assertThat(NameWords.read("(Slamet)").words()).containsExactly("SLAMET");
    assertThat(NameWords.read("Slamet (Memet)").alias()).containsExactly("MEMET");
    assertThat(NameWords.read("Slamet alias Memet").words()).containsExactly("SLAMET");
  }

  @Test
  void setsTheParentsNameApart() {
    NameWords name = NameWords.read("Gusti Muhammad binti Saleh");
    assertThat(name.words()).containsExactly("GUSTI", "MUHAMMAD");
    assertThat(name.lineage()).containsExactly("SALEH");
  }

  @Test
  void cutsAWordThatIsNone() {
    assertThat(NameWords.read("Slamet " + "x".repeat(34_000)).words())
        .containsExactly("SLAMET", "X".repeat(100));
  }

  @Test
  void showsNothingOfTheName() {
    assertThat(NameWords.read("Siti Aminah")).hasToString("NameWords[words=2]");
    assertThat(NameWord.of("AMINAH")).hasToString("NameWord[letters=6]");
  }

  @Property
  void readsAnyText(@ForAll String text) {
    assertThat(NameWords.read(text).words()).allMatch(word -> word.matches("[A-Z0-9]+"));
  }
}
