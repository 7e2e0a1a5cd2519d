package id.dtks.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class QueryReaderTest {
  @Test
  void takesALetterBesideANumberForAName() {
    Intent intent = QueryReader.read("I 9018");
    assertThat(intent.name().words()).containsExactly("I");
    assertThat(intent.parts()).containsExactly("9018");
  }

  @Test
  void readsANameWithItsNeighborhood() {
    Intent intent = QueryReader.read("moch. sjamsul bachri RT 005/RW 02");
    assertThat(intent.name().words()).containsExactly("MOCH", "SJAMSUL", "BACHRI");
    assertThat(intent.rt()).hasValue(5);
    assertThat(intent.rw()).hasValue(2);
  }

  @Test
  void readsRtAndRwApart() {
    Intent intent = QueryReader.read("rw.3 siti rt:12");
    assertThat(intent.name().words()).containsExactly("SITI");
    assertThat(intent.rt()).hasValue(12);
    assertThat(intent.rw()).hasValue(3);
  }

  @ParameterizedTest
  @CsvSource({
    "siti rt05rw01, 5, 1",
    "siti 005/001, 5, 1",
    "RT 5 / 1 siti, 5, 1",
    "siti rt5 rw1, 5, 1",
    "siti rt 12rw 3, 12, 3"
  })
  void readsRtAndRwHoweverTheyAreWritten(String text, int rt, int rw) {
    Intent intent = QueryReader.read(text);
    assertThat(intent.name().words()).containsExactly("SITI");
    assertThat(intent.rt()).hasValue(rt);
    assertThat(intent.rw()).hasValue(rw);
  }

  @Test
  void takesNoRtForOneWithoutANumber() {
    Intent intent = QueryReader.read("siti rt 000 rw 0");
    assertThat(intent.rt()).isEmpty();
    assertThat(intent.rw()).isEmpty();
    assertThat(intent.name().words()).containsExactly("SITI");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "siti 2 November 1976",
        "siti 02 nov 1976",
        "2 Nopember 1976 siti",
        "siti 2-Nov-1976",
        "siti lahir 2 nop. 1976",
        "siti TTL Bontang, 02-11-1976",
        "siti Tempat/Tgl Lahir : KOTA BARU, 2 November 1976",
        "siti tgl. lhr 2/11/1976"
      })
  void readsADateOfBirthAsItStandsOnPapers(String text) {
    Intent intent = QueryReader.read(text);
    assertThat(intent.birth()).hasValue(LocalDate.of(1976, 11, 2));
    assertThat(intent.name().words()).containsExactly("SITI");
    assertThat(intent.parts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1 jan 1990, 1", "1 Pebruari 1990, 2", "1 maret 1990, 3", "1 april 1990, 4", "1 mei 1990, 5",
    "1 juni 1990, 6", "1 july 1990, 7", "1 agt 1990, 8", "1 Agustus 1990, 8", "1 sept 1990, 9",
    "1 oktober 1990, 10", "1 nov 1990, 11", "1 desember 1990, 12", "1 Aug 1990, 8"
  })
  void knowsTheNamesOfTheMonths(String text, int month) {
    assertThat(QueryReader.read(text).birth()).hasValue(LocalDate.of(1990, month, 1));
  }

  @Test
  void takesAMonthWithoutADayForAName() {
    assertThat(QueryReader.read("juni astuti 1990").name().words())
        .containsExactly("JUNI", "ASTUTI");
    assertThat(QueryReader.read("rt 5 mei").name().words()).containsExactly("MEI");
    assertThat(QueryReader.read("31 februari 1990").birth()).isEmpty();
  }

  @Test
  void takesTheLabelOfANameForNoPartOfIt() {
    assertThat(QueryReader.read("Nama : SITI AMINAH").name().words())
        .containsExactly("SITI", "AMINAH");
    assertThat(QueryReader.read("nama lengkap: SITI").name().words()).containsExactly("SITI");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nik Lina", "Nik Ibrahim", "nik olivia", "Nik Lili"})
  void takesTheLabelOfANumberForANameWhereNoneFollows(String text) {
    assertThat(String.join(" ", QueryReader.read(text).name().words())).isEqualToIgnoringCase(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"siti nik 9018", "siti NIK: O9I8", "siti no. kk l9O18"})
  void takesTheLabelOfANumberForNoPartOfAName(String text) {
    assertThat(QueryReader.read(text).name().words()).containsExactly("SITI");
  }

  @ParameterizedTest
  @ValueSource(strings = {"siti 2-11-1976", "siti 02/11/1976", "siti 1976-11-02"})
  void readsADateOfBirth(String text) {
    Intent intent = QueryReader.read(text);
    assertThat(intent.birth()).hasValue(LocalDate.of(1976, 11, 2));
    assertThat(intent.name().words()).containsExactly("SITI");
  }

  @Test
  void takesFourDigitsForAnEndingAndPerhapsAYear() {
    assertThat(QueryReader.read("andi 9021").year()).isEmpty();
    assertThat(QueryReader.read("andi 1976").year()).hasValue(1976);
    assertThat(QueryReader.read("andi 1976").parts()).containsExactly("1976");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6474990101909001",
        "NIK: 6474990101909001",
        "64.74.99.010190.9001",
        "647499 010190 9001",
        "6474-9901-0190-9001",
        "no. kk 6474990101909001",
        "6474990I0I9O9OO1"
      })
  void readsAWholeNumberHoweverItIsWritten(String text) {
    Intent intent = QueryReader.read(text);
    assertThat(intent.numbers()).containsExactly("6474990101909001");
    assertThat(intent.name().words()).isEmpty();
  }

  @Test
  void readsDamagedNumbersAndParts() {
    assertThat(QueryReader.read("647499010190900").numbers()).hasSize(1);
    assertThat(QueryReader.read("64749901019090011").numbers()).hasSize(1);
    assertThat(QueryReader.read("647499").parts()).containsExactly("647499");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "siti umur 60",
        "siti usia: 60 tahun",
        "60 thn siti",
        "siti aged 60",
        "UMUR 60 siti"
      })
  void readsAnAge(String text) {
    Intent intent = QueryReader.read(text);
    assertThat(intent.age()).hasValue(60);
    assertThat(intent.name().words()).containsExactly("SITI");
  }

  @ParameterizedTest
  @ValueSource(strings = {"siti lahir 1976", "siti tahun 1976", "kelahiran thn 1976 siti"})
  void takesForAYearOfBirthWhatIsSaidToBeOne(String text) {
    Intent intent = QueryReader.read(text);
    assertThat(intent.bornIn()).hasValue(1976);
    assertThat(intent.parts()).isEmpty();
    assertThat(intent.name().words()).containsExactly("SITI");
  }

  @ParameterizedTest
  @CsvSource({
    "siti aminah ibu rusmini rt 5, SITI AMINAH, RUSMINI",
    "'nama ibu: siti rahma; budi santoso', BUDI SANTOSO, SITI RAHMA",
    "siti mother's name rusmini, SITI, RUSMINI",
    "6474990101909001 ibu rusmini, '', RUSMINI",
    "ibu rusmini rt 5, RUSMINI, ''",
    "ibu: rusmini, '', RUSMINI",
    "ibu siti rahma ibu rusmini, SITI RAHMA, RUSMINI",
    "'Ibu Siti, nama ibu Rusmini', SITI, RUSMINI",
    "ibu ibu siti, SITI, ''",
    "ibunda, IBUNDA, ''"
  })
  void tellsAMotherFromAFormOfAddress(String text, String name, String mother) {
    Intent intent = QueryReader.read(text);
    assertThat(String.join(" ", intent.name().words())).isEqualTo(name);
    assertThat(String.join(" ", intent.mother().words())).isEqualTo(mother);
  }

  @Test
  void readsWhatSpreadsheetsMakeOfNumbers() {
    assertThat(QueryReader.read("6474990101909001.0").numbers())
        .containsExactly("6474990101909001");
    assertThat(QueryReader.read("6,47499E+15").parts()).containsExactly("647499");
    assertThat(QueryReader.read("6,47490E+15").parts()).containsExactly("647490");
    Intent rounded = QueryReader.read("6.47E+15");
    assertThat(rounded.parts()).isEmpty();
    assertThat(rounded.name().words()).isEmpty();
    assertThat(QueryReader.read("6474990l0I9O9OO1").numbers()).hasSize(1);
  }

  @Property
  void makesSomethingOfAnyText(@ForAll String text) {
    Intent intent = QueryReader.read(text);
    assertThat(intent.name().words()).hasSizeLessThanOrEqualTo(12);
    assertThat(intent).hasToString("Intent");
  }
}
