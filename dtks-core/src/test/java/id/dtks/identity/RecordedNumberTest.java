package id.dtks.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RecordedNumberTest {
  @ParameterizedTest
  @CsvSource({
    "'', BLANK",
    "' - ', BLANK",
    "0, ZERO",
    "000000, ZERO",
    "64.7499.0101.9000.01, SEPARATORS",
    "6474990101900001.0, DECIMAL_FRACTION",
    "'6474990101900001,00', DECIMAL_FRACTION",
    "6.47499E+15, SCIENTIFIC",
    "6.47499e15, SCIENTIFIC",
    "6474990000000000, SCIENTIFIC",
    "6474990101900010, ROUNDED",
    "6474990101900000, ROUNDED",
    "647499010190001, DIGIT_MISSING",
    "64749901019000011, DIGIT_EXTRA",
    "6474990l0190000I, LETTERS",
    "6S74990101900001, LETTERS",
    "64749901019, UNREADABLE",
    "tidak ada, UNREADABLE",
  })
  void namesWhatHappened(String text, NumberDamage damage) {
    assertThat(RecordedNumber.of(text).damage()).containsExactly(damage);
  }

  @Test
  void namesTwoThingsThatHappenedTogether() {
    assertThat(RecordedNumber.of("647499 O10190 001").damage())
        .isEqualTo(
            Set.of(NumberDamage.SEPARATORS, NumberDamage.LETTERS, NumberDamage.DIGIT_MISSING));
  }

  @ParameterizedTest
  @CsvSource({
    "64.7499.0101.9000.01, true",
    "6474990101900001.0, true",
    "6474990101900010, true",
    "6474990000000000, false",
    "64749901O1900001, false",
    "647499010190001, false",
  })
  void isCertainOnlyOfWhatLostNothing(String text, boolean certain) {
    assertThat(RecordedNumber.of(text).certainDigits().isPresent()).isEqualTo(certain);
  }

  @Test
  void keepsTheTextAndShowsNothingOfIt() {
    RecordedNumber number = RecordedNumber.of(" 64749901O1900001 ");

    assertThat(number.recorded()).isEqualTo(" 64749901O1900001 ");
    assertThat(number).hasToString("RecordedNumber[length=18, damage=[LETTERS]]");
  }

  @Property
  void isCertainOfASoundNumberHoweverItIsSeparated(@ForAll("niks") Nik nik) {
    String digits = nik.digits();
    String separated =
        digits.substring(0, 6) + "." + digits.substring(6, 12) + " " + digits.substring(12);

    assertThat(RecordedNumber.of(separated).certainDigits()).contains(digits);
    assertThat(RecordedNumber.of(digits + ".0").certainDigits()).contains(digits);
  }

  @Property
  void isNeverCertainOfAnythingButSixteenDigits(@ForAll String text) {
    RecordedNumber.of(text).certainDigits().ifPresent(d -> assertThat(d).matches("[0-9]{16}"));
  }

  @Provide
  static Arbitrary<Nik> niks() {
    return InventedNumbers.niks();
  }
}
