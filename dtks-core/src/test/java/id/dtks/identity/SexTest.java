package id.dtks.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.check.Finding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SexTest {
  @ParameterizedTest
  @ValueSource(strings = {"1", "L", "l", "LK", "Laki-laki", "LAKI LAKI", " Laki-Laki ", "pria"})
  void readsEveryWayToWriteMale(String text) {
    assertThat(Sex.parse(text).orElseThrow()).isEqualTo(Sex.MALE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "P", "p", "PR", "Perempuan", "WANITA"})
  void readsEveryWayToWriteFemale(String text) {
    assertThat(Sex.parse(text).orElseThrow()).isEqualTo(Sex.FEMALE);
  }

  @ParameterizedTest
  @CsvSource({"'', SEX_MISSING", "-, SEX_MISSING", "3, SEX_UNKNOWN", "X, SEX_UNKNOWN"})
  void saysWhatIsWrong(String text, String code) {
    assertThat(Sex.parse(text).findings()).extracting(Finding::code).containsExactly(code);
  }

  @ParameterizedTest
  @EnumSource
  void readsItsOwnCodeAndLetter(Sex sex) {
    assertThat(Sex.parse(String.valueOf(sex.code())).orElseThrow()).isEqualTo(sex);
    assertThat(Sex.parse(String.valueOf(sex.letter())).orElseThrow()).isEqualTo(sex);
  }
}
