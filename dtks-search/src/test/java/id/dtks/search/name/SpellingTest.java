package id.dtks.search.name;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "SOETRISNO,SUTRISNO",
    "DJUNAEDI,JUNAEDI",
    "TJAHJO,CAHYO",
    "SJAMSOEL,SYAMSUL",
    "CHAIRUL,KHAIRUL"
  })
  void modernizesOldSpelling(String old, String modern) {
    assertThat(OldSpelling.modern(old)).isEqualTo(modern);
  }

  @Test
  void readsJAsYOnlyBesideAnotherOldSign() {
    assertThat(OldSpelling.modern("JOKO")).isEqualTo("JOKO");
    assertThat(OldSpelling.modern("SOEJATNO")).isEqualTo("SUYATNO");
    assertThat(OldSpelling.forms("JASIN")).containsExactly("JASIN", "YASIN");
    assertThat(OldSpelling.forms("SOEJATNO")).containsExactly("SUYATNO");
  }

  @Test
  void readsNjAsNyAtTheBeginningOrBesideAnotherOldSign() {
    assertThat(OldSpelling.modern("NJOMAN")).isEqualTo("NYOMAN");
    assertThat(OldSpelling.modern("SOENJOTO")).isEqualTo("SUNYOTO");
    assertThat(OldSpelling.modern("PANJAITAN")).isEqualTo("PANJAITAN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MUHAMAD",
        "MOHAMMAD",
        "MOHAMAD",
        "MUHAMMED",
        "MUHAMED",
        "MOHAMMED",
        "MOHAMED",
        "MOCHAMMAD",
        "MOCHAMAD",
        "MOCHAMMED",
        "MUCHAMMAD",
        "MUCHAMAD",
        "MOEHAMMAD",
        "MOEHAMAD",
        "MUKHAMMAD",
        "MUKHAMAD",
        "MOKH",
        "MOKHAMAD",
        "MUHAMMAT",
        "MUH",
        "MOH",
        "MOCH",
        "MUCH",
        "MHD",
        "MOHD",
        "MUHD",
        "MD"
      })
  void knowsTheFormsOfMuhammad(String form) {
    assertThat(CommonSpelling.of(form)).isEqualTo(CommonSpelling.of("MUHAMMAD"));
  }

  @ParameterizedTest
  @CsvSource({
    "AZIZ,AJIS",
    "KHOIRUL,CHAIRUL",
    "BACHRI,BAHRI",
    "FACHRI,PAHRI",
    "MOELJONO,MULYONO",
    "SOERJA,SURYA",
    "WIDJAJA,WIJAYA",
    "RAHAJOE,RAHAYU",
    "JAKOEB,YAQUB",
    "CHRISTINA,KRISTINA",
    "CHANDRA,CANDRA",
    "MAKRUF,MARUF",
    "ISKAK,ISHAQ",
    "MUKMIN,MUMIN",
    "MAKMUN,MAMUN",
    "NIKMAH,NIMAH",
    "JAKFAR,DJAFAR",
    "SAKDIYAH,SADIAH",
    "ABDELRAHMAN,ABDURRAHMAN",
    "ABDULROHIM,ABDURROHIM",
    "HARITS,HARIS",
    "HUSAIN,HOESEIN",
    "FADHILAH,PADILAH",
    "DZIKRI,JIKRI",
    "SYUKRI,SUKRI",
    "MAXI,MAKSI",
    "VIVI,PIPI",
    "MARIYA,MARIA",
    "ZAHRAH,ZAHRA",
    "ANNA,ANA",
    "GHONI,GONI",
    "THAMRIN,TAMRIN"
  })
  void bringsArabicAndOldLettersToOneSpelling(String one, String other) {
    assertThat(CommonSpelling.of(one)).isEqualTo(CommonSpelling.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "YOUSSOUF,YUSUF",
    "SERGUEI,SERGEY",
    "IVANOFF,IVANOV",
    "TSCHERNOW,CHERNOV",
    "DJAMEL,JAMEL",
    "OUALID,WALID",
    "FYODOR,FEDOR",
    "BELJAJEW,BELYAEV",
    "SALAHEDDINE,SALAHALDIN",
    "ABDELKADER,ABDULKADER",
    "PHILIPP,FILIP",
    "SAEED,SAID",
    "MARIA,MARIA"
  })
  void bringsRomanizationsToOneForm(String one, String other) {
    assertThat(Romanization.of(one)).isEqualTo(Romanization.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "SYAMSUL,SAMSUL", "ZAINAL,JAENAL", "SUMIATI,SUMIYATI", "FATIMAH,PATIMA", "TAUFIQ,TOPIK",
    "JUWARIAH,JUARIAH", "AHMAD,AHMAT", "RIDHO,RIDO", "MUHAMMAD,MOCH", "SITI,ST",
    "NOER,NUR", "CHOTIMAH,KHOTIMAH", "WAHYUNI,WAHYUNY"
  })
  void bringsVariantsToOneSpelling(String one, String other) {
    assertThat(CommonSpelling.of(one)).isEqualTo(CommonSpelling.of(other));
  }

  @ParameterizedTest
  @CsvSource({"AMINAH,MAIMUNAH", "SITI,SRI", "AYU,AJI", "BAYU,BARU", "DEWI,DWI", "HADI,HADIANTO"})
  void keepsNamesApart(String one, String other) {
    assertThat(CommonSpelling.of(one)).isNotEqualTo(CommonSpelling.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "SLAMET,SELAMET",
    "NUGRAHA,NUGROHO",
    "UMAR,OMAR",
    "SUWARNO,SUARNO",
    "SUTRISNO,SUTRESNO",
    "QOMARIAH,GOMARIYA",
    "SUPRIYANTO,SUPRIANTO"
  })
  void givesWordsThatSoundAlikeOneKey(String one, String other) {
    assertThat(PhoneticKey.of(one)).isEqualTo(PhoneticKey.of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Sjamsoel,SJAMSOEL",
    "Moch.,MOCH",
    "S.Pd,SPD",
    "Ma'ruf,MARUF",
    "Nurul Aini,NURULAINI"
  })
  void readsAWordHoweverItIsWritten(String written, String folded) {
    assertThat(CommonSpelling.of(written)).isEqualTo(CommonSpelling.of(folded));
    assertThat(PhoneticKey.of(written)).isEqualTo(PhoneticKey.of(folded));
    assertThat(OldSpelling.forms(written)).isEqualTo(OldSpelling.forms(folded));
    assertThat(OldSpelling.modern(written)).isEqualTo(OldSpelling.modern(folded));
    assertThat(OldSpelling.isOld(written)).isEqualTo(OldSpelling.isOld(folded));
    assertThat(KnownForms.main(written)).isEqualTo(KnownForms.main(folded));
    assertThat(Romanization.of(written)).isEqualTo(Romanization.of(folded));
    assertThat(NameWord.of(written)).isEqualTo(NameWord.of(folded));
  }

  @Property
  void neverLosesAWord(
      @ForAll @CharRange(from = 'A', to = 'Z') @StringLength(min = 1, max = 30) String word) {
    assertThat(CommonSpelling.of(word)).isNotEmpty();
    assertThat(PhoneticKey.of(word)).isNotEmpty();
    assertThat(OldSpelling.forms(word)).doesNotContain("");
    assertThat(Romanization.of(word)).isNotEmpty();
  }
}
