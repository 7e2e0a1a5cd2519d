package id.dtks.search.internal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.search.query.MatchEvidence;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NumberDistanceTest {
  private static final String NIK = "6474990101909001";

  @ParameterizedTest
  @CsvSource({
    "6474990101909001,NIK_EXACT",
    "6474990101909007,NIK_DIGITS_DIFFER",
    "6474990181909007,NIK_DIGITS_DIFFER",
    "6474990110909001,NIK_DIGITS_SWAPPED",
    "647499010190901,NIK_LENGTH_DIFFERS",
    "64749901019009001,NIK_LENGTH_DIFFERS",
    "64749990101909004,NIK_LENGTH_DIFFERS"
  })
  void namesWhatDiffers(String typed, MatchEvidence evidence) {
    assertThat(NumberDistance.of(typed, NIK))
        .extracting(NumberDistance::evidence)
        .isEqualTo(evidence);
  }

  @ParameterizedTest
  @CsvSource({"6474990252809001", "1234567890123456", "64749901", "6474990101909001123"})
  void knowsAnotherNumber(String typed) {
    assertThat(NumberDistance.of(typed, NIK)).isNull();
  }

  @Property
  void isSymmetric(@ForAll("numbers") String a, @ForAll("numbers") String b) {
    assertThat(NumberDistance.of(a, b)).isEqualTo(NumberDistance.of(b, a));
  }

  @Property
  void costsMoreTheMoreDigitsDiffer(@ForAll("numbers") String number) {
    String once = changed(number, 3);
    assertThat(cost(number, once)).isPositive().isLessThan(cost(number, changed(once, 9)));
  }

  private static double cost(String a, String b) {
    return Objects.requireNonNull(NumberDistance.of(a, b)).cost();
  }

  private static String changed(String number, int at) {
    char other = number.charAt(at) == '5' ? '6' : '5';
    return number.substring(0, at) + other + number.substring(at + 1);
  }

  @Provide
  Arbitrary<String> numbers() {
    return Arbitraries.strings().withCharRange('0', '3').ofMinLength(15).ofMaxLength(17);
  }
}
