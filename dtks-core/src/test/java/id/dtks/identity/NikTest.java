package id.dtks.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.check.Severity;
import id.dtks.region.RegionCode;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NikTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Nik MAN = Nik.of("6474990101900001");
  private static final Nik WOMAN = Nik.of("6474994101900001");

  @Nested
  final class Parsing {
    @ParameterizedTest
    @ValueSource(strings = {"6474990101900001", "6474994101900001", "6474992902000001"})
    void acceptsSoundNumbersWithoutAWord(String text) {
      Checked<Nik> checked = Nik.parse(text);

      assertThat(checked.findings()).isEmpty();
      assertThat(checked.orElseThrow().digits()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
      "6474992902010001, no 29 February in 1901 or 2001",
      "6474997102900001, 31 February of a woman",
      "6474993104900001, 31 April",
      "6474994001900001, day 40",
      "6474997201900001, day 72",
      "6474990013900001, day 0",
      "6474993201900001, day 32",
      "6474999901900001, day 99",
      "6474990113900001, month 13",
      "6474990100900001, month 0",
      "6474997002900001, 30 February of a woman",
    })
    void rejectsDatesThatNoCenturyHas(String text, String why) {
      assertThat(Nik.parse(text).findings())
          .as(why)
          .extracting(Finding::code)
          .containsExactly("NIK_DATE_IMPOSSIBLE");
    }

    @ParameterizedTest
    @CsvSource({
      "'', NIK_MISSING",
      "'  ', NIK_MISSING",
      "-, NIK_MISSING",
      "0, NIK_MISSING",
      "0000000000000000, NIK_MISSING",
      "٦٤٧٤٩٩٠١٠١٩٠٠٠٠١, NIK_NOT_ASCII_DIGITS",
      "６４７４９９０１０１９００００１, NIK_NOT_ASCII_DIGITS",
      "belum ada, NIK_NOT_ASCII_DIGITS",
      "6.47499E+15, NIK_SCIENTIFIC",
      "'6,47499E+15', NIK_SCIENTIFIC",
      "6474990000000000, NIK_SCIENTIFIC",
      "64749901O1900001, NIK_LETTERS",
      "647499010190000, NIK_LENGTH",
      "64749901019000011, NIK_LENGTH",
      "123, NIK_LENGTH",
    })
    void rejectsWhatIsNotSixteenDigitsAndSaysWhatItIs(String text, String code) {
      assertThat(Nik.parse(text).isAccepted()).isFalse();
      assertThat(Nik.parse(text).findings()).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void tellsHowManyDigitsThereAre() {
      assertThat(Nik.parse("647499010190000").findings().get(0).facts())
          .containsEntry("length", "15");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "64.74.99.010190.0001",
          "647499 010190 0001",
          "6474-9901-0190-0001",
          "'6474990101900001",
          "6,474,990,101,900,001"
        })
    void takesSeparatorsOutAndSaysSo(String text) {
      Checked<Nik> checked = Nik.parse(text);

      assertThat(checked.orElseThrow()).isEqualTo(MAN);
      assertThat(checked.findings())
          .extracting(Finding::code, Finding::severity)
          .containsExactly(org.assertj.core.groups.Tuple.tuple("NIK_SEPARATORS", Severity.INFO));
    }

    @Test
    void takesASpreadsheetsFractionOffAndSaysSo() {
      Checked<Nik> checked = Nik.parse("6474990101900001.0");

      assertThat(checked.orElseThrow()).isEqualTo(MAN);
      assertThat(checked.findings()).extracting(Finding::code).containsExactly("NIK_DECIMAL");
    }

    @Test
    void refusesSerialZeroFromANewEntryAndOnlyWarnsOnOldRecords() {
      String text = "6474990101900000";

      assertThat(Nik.parse(text).isAccepted()).isFalse();
      assertThat(Nik.parse(text, Strictness.LEGACY).isAccepted()).isTrue();
      assertThat(Nik.parse(text, Strictness.LEGACY).findings())
          .extracting(Finding::code)
          .containsExactly("NIK_SERIAL_ZERO");
    }

    @Test
    void acceptsATemporaryNumberWithAWarningAndJudgesNoDateInIt() {
      Checked<Nik> checked = Nik.parse("0647403100100001");

      assertThat(checked.orElseThrow().isTemporary()).isTrue();
      assertThat(checked.findings()).extracting(Finding::code).containsExactly("NIK_TEMPORARY");
    }

    @Test
    void reportsEverythingAtOnce() {
      assertThat(Nik.parse("647499 320190 0000").findings())
          .extracting(Finding::code)
          .containsExactly("NIK_SEPARATORS", "NIK_DATE_IMPOSSIBLE", "NIK_SERIAL_ZERO");
    }
  }

  @Test
  void ofRefusesAnythingButSixteenDigitsWithoutRepeatingIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Nik.of("647499010190000"))
        .withMessage("digits must be 16 ASCII digits, had 15 characters");
  }

  @Nested
  final class Telling {
    @Test
    void tellsTheSexByTheDay() {
      assertThat(MAN.sex()).contains(Sex.MALE);
      assertThat(WOMAN.sex()).contains(Sex.FEMALE);
    }

    @Test
    void tellsTheDistrictOfFirstRegistration() {
      assertThat(MAN.district()).isEqualTo(RegionCode.of("64.74.99"));
    }

    @Test
    void tellsLittleIfItIsTemporary() {
      Nik temporary = Nik.of("0647403100100001");

      assertThat(temporary.district()).isEqualTo(RegionCode.of("64.74.03"));
      assertThat(temporary.sex()).isEmpty();
      assertThat(temporary.birthDates(TODAY)).isEmpty();
      assertThat(temporary.agreesWith(LocalDate.of(1990, 1, 1))).isFalse();
    }
  }

  @Nested
  final class BirthDates {
    @Test
    void areOneIfTheOtherCenturyIsToCome() {
      assertThat(MAN.birthDates(TODAY)).containsExactly(LocalDate.of(1990, 1, 1));
      assertThat(WOMAN.birthDates(TODAY)).containsExactly(LocalDate.of(1990, 1, 1));
    }

    @Test
    void areTwoForAChildBornThisYear() {
      assertThat(Nik.of("6474990101269001").birthDates(TODAY))
          .containsExactly(LocalDate.of(1926, 1, 1), LocalDate.of(2026, 1, 1));
    }

    @Test
    void areNotInTheFuture() {
      assertThat(Nik.of("6474992511269001").birthDates(TODAY))
          .containsExactly(LocalDate.of(1926, 11, 25));
      assertThat(Nik.of("6474992411269001").birthDates(TODAY)).hasSize(2);
    }

    @Test
    void aLeapDayTellsTheCentury() {
      assertThat(Nik.of("6474992902000001").birthDates(TODAY))
          .containsExactly(LocalDate.of(2000, 2, 29));
    }

    @Test
    void theLikeliestIsTheYoungestThatIsOldEnough() {
      Nik nik = Nik.of("6474990101269001");

      assertThat(nik.likelyBirthDate(TODAY, 0)).contains(LocalDate.of(2026, 1, 1));
      assertThat(nik.likelyBirthDate(TODAY, 17)).contains(LocalDate.of(1926, 1, 1));
    }

    @Test
    void nobodyIsOlderThan115() {
      Nik nik = Nik.of("6474990101109001");

      assertThat(nik.birthDates(TODAY)).hasSize(2);
      assertThat(nik.likelyBirthDate(TODAY, 17)).isEmpty();
    }
  }

  @Nested
  final class Masking {
    @Test
    void hidesTheBirthDateAndSex() {
      assertThat(Nik.of("6474034101909001"))
          .hasToString("647403******9001")
          .extracting(Nik::masked)
          .isEqualTo("647403******9001");
    }

    @Test
    void hidesThroughACheckedToo() {
      assertThat(Nik.parse("6474990101900001").toString()).doesNotContain("6474");
    }
  }

  @Property
  void itsDigitsReadBackAsTheSameNumber(@ForAll("niks") Nik nik) {
    assertThat(Nik.parse(nik.digits()).orElseThrow()).isEqualTo(nik).hasSameHashCodeAs(nik);
  }

  @Property
  void noTextEverHoldsTheBirthDigits(@ForAll("niks") Nik nik) {
    assertThat(nik.toString().substring(6, 12)).isEqualTo("******");
    assertThat(nik.toString()).doesNotContain(nik.digits().substring(6, 13));
  }

  @Property
  void everyBirthDateAgreesWithItsNumber(@ForAll("niks") Nik nik) {
    assertThat(nik.birthDates(TODAY)).isNotEmpty().allMatch(nik::agreesWith);
  }

  @Property
  void parsingNeverThrowsAndNeverRepeatsItsInput(@ForAll String text) {
    Checked<Nik> checked = Nik.parse(text, Strictness.LEGACY);

    assertThat(checked.findings())
        .allSatisfy(finding -> assertThat(finding.facts().keySet()).isSubsetOf("length"));
  }

  @Provide
  static Arbitrary<Nik> niks() {
    return InventedNumbers.niks();
  }
}
