package id.dtks.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RegionCodeTest {
  private static final RegionCode TELIHAN = RegionCode.of("64.74.03.1002");

  @Nested
  final class Reading {
    @ParameterizedTest
    @CsvSource({
      "64, PROVINCE",
      "64.74, REGENCY",
      "6474, REGENCY",
      "64.74.03, DISTRICT",
      "647403, DISTRICT",
      "64.74.03.1002, VILLAGE",
      "6474031002, VILLAGE",
    })
    void readsDottedAndBareCodesOfEveryLevel(String text, RegionLevel level) {
      assertThat(RegionCode.parse(text).orElseThrow().level()).isEqualTo(level);
      assertThat(RegionCode.of(text).level()).isEqualTo(level);
    }

    @Test
    void addsTheZeroThatASpreadsheetLost() {
      assertThat(RegionCode.of("64.74.3.1002")).isEqualTo(TELIHAN);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "6",
          "647",
          "64740",
          "6474031",
          "647403100",
          "64.74.03.",
          "64.74.03.12",
          "64-74",
          "٦٤",
          "64.74.03.1002.1",
          "Bontang",
          "64 74",
          "64.74.003"
        })
    void rejectsWhatIsNoCode(String text) {
      assertThat(RegionCode.parse(text).findings())
          .singleElement()
          .matches(finding -> finding.is(RegionFinding.REGION_CODE_FORMAT));
      assertThatIllegalArgumentException().isThrownBy(() -> RegionCode.of(text));
    }
  }

  @Nested
  final class Hierarchy {
    @Test
    void goesUpToTheProvince() {
      assertThat(TELIHAN.parent()).contains(RegionCode.of("64.74.03"));
      assertThat(RegionCode.of("64.74").parent()).contains(RegionCode.of("64"));
      assertThat(RegionCode.of("64").parent()).isEmpty();
    }

    @Test
    void cutsItselfToAWiderLevelOnly() {
      assertThat(TELIHAN.at(RegionLevel.REGENCY)).hasToString("64.74");
      assertThat(TELIHAN.at(RegionLevel.VILLAGE)).isSameAs(TELIHAN);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> RegionCode.of("64.74").at(RegionLevel.DISTRICT));
    }

    @Test
    void containsItselfAndWhatIsInside() {
      assertThat(RegionCode.of("64.74").contains(TELIHAN)).isTrue();
      assertThat(TELIHAN.contains(TELIHAN)).isTrue();
      assertThat(TELIHAN.contains(RegionCode.of("64.74"))).isFalse();
      assertThat(RegionCode.of("64.71").contains(TELIHAN)).isFalse();
    }
  }

  @Property
  void textFormReadsBackAsTheSameCode(@ForAll("codes") RegionCode code) {
    assertThat(RegionCode.of(code.toString())).isEqualTo(code);
    assertThat(RegionCode.of(code.digits())).isEqualTo(code);
  }

  @Property
  void aParentComesBeforeItsChildrenInTheOrder(@ForAll("codes") RegionCode code) {
    code.parent()
        .ifPresent(
            parent -> {
              assertThat(parent).isLessThan(code);
              assertThat(parent.contains(code)).isTrue();
            });
  }

  @Provide
  static Arbitrary<RegionCode> codes() {
    return Arbitraries.of(RegionLevel.values())
        .flatMap(level -> Arbitraries.strings().withCharRange('0', '9').ofLength(level.digits()))
        .map(RegionCode::new);
  }
}
