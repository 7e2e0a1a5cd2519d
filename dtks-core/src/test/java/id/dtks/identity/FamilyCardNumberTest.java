package id.dtks.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.region.RegionCode;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FamilyCardNumberTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @Nested
  final class Parsing {
    @Test
    void acceptsASoundNumberWithoutAWord() {
      Checked<FamilyCardNumber> checked = FamilyCardNumber.parse("6474022301149068", TODAY);

      assertThat(checked.findings()).isEmpty();
      assertThat(checked.orElseThrow().recordedOn()).contains(LocalDate.of(2014, 1, 23));
      assertThat(checked.orElseThrow().district()).isEqualTo(RegionCode.of("64.74.02"));
    }

    @ParameterizedTest
    @CsvSource({
      "'', KK_MISSING",
      "0, KK_MISSING",
      "647402230114906, KK_FORMAT",
      "6.47402E+15, KK_FORMAT",
      "6474O22301149068, KK_FORMAT",
      "6474022511269068, KK_DATE_FUTURE",
    })
    void rejectsAndSaysWhy(String text, String code) {
      Checked<FamilyCardNumber> checked = FamilyCardNumber.parse(text, TODAY);

      assertThat(checked.isAccepted()).isFalse();
      assertThat(checked.findings()).extracting(Finding::code).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource({
      "6474024101149068, KK_LOOKS_LIKE_NIK",
      "6474027201149068, KK_DATE_IMPOSSIBLE",
      "6474023201149068, KK_DATE_IMPOSSIBLE",
      "64.74.02.230114.9068, KK_CLEANED",
      "6474022301149068.0, KK_CLEANED",
    })
    void acceptsAndSaysWhatIsOdd(String text, String code) {
      Checked<FamilyCardNumber> checked = FamilyCardNumber.parse(text, TODAY);

      assertThat(checked.isAccepted()).isTrue();
      assertThat(checked.findings()).extracting(Finding::code).containsExactly(code);
    }

    @Test
    void takesACardOfTodayAndOneOfTheNineties() {
      assertThat(FamilyCardNumber.parse("6474022411269068", TODAY).findings()).isEmpty();
      assertThat(FamilyCardNumber.parse("6474022411989068", TODAY).orElseThrow().recordedOn())
          .contains(LocalDate.of(1998, 11, 24));
    }
  }

  @Test
  void seesAMembersNikInItsPlace() {
    FamilyCardNumber number = FamilyCardNumber.of("6474022301149068");

    assertThat(number.comparedWith(Nik.of("6474022301149068")))
        .map(Finding::code)
        .contains("KK_LOOKS_LIKE_NIK");
    assertThat(number.comparedWith(Nik.of("6474022301149069"))).isEmpty();
  }

  @Test
  void ofRefusesAnythingButSixteenDigits() {
    assertThatIllegalArgumentException().isThrownBy(() -> FamilyCardNumber.of("64740"));
  }

  @Property
  void showsNeitherTheDateNorAnyMoreOfTheNumber(
      @ForAll @NumericChars @StringLength(16) String digits) {
    FamilyCardNumber number = FamilyCardNumber.of(digits);

    assertThat(number)
        .hasToString(digits.substring(0, 6) + "******" + digits.substring(12))
        .isEqualTo(FamilyCardNumber.of(digits))
        .hasSameHashCodeAs(FamilyCardNumber.of(digits));
  }
}
