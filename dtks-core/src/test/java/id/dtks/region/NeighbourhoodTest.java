package id.dtks.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.dtks.check.Finding;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NeighbourhoodTest {
  @Nested
  final class Parsing {
    @ParameterizedTest
    @ValueSource(strings = {"5", "05", "005", "0005", "RT.05", "RT 5", "rt05", "R.T. 5", "RT: 5"})
    void readsEveryWayToWriteAnRt(String text) {
      assertThat(Neighbourhood.parse(text, "RW 2").orElseThrow()).isEqualTo(Neighbourhood.of(5, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "0", "000", "-"})
    void takesABlankRwAsNotKnown(String rw) {
      assertThat(Neighbourhood.parse("5", rw).orElseThrow()).isEqualTo(Neighbourhood.of(5));
    }

    @Test
    void reportsBothCellsAtOnce() {
      assertThat(Neighbourhood.parse("lima", "1000").findings())
          .extracting(Finding::code)
          .containsExactly("RT_FORMAT", "RW_FORMAT");
    }

    @Test
    void saysThatTheRtIsMissing() {
      assertThat(Neighbourhood.parse("000", "2").findings())
          .extracting(Finding::code)
          .containsExactly("RT_MISSING");
    }

    @Test
    void refusesAReadableRtBesideAnUnreadableRw() {
      assertThat(Neighbourhood.parse("5", "x").isAccepted()).isFalse();
    }
  }

  @Test
  void refusesNumbersThatNeedMoreThanThreeDigitsOrNone() {
    assertThatIllegalArgumentException().isThrownBy(() -> Neighbourhood.of(0));
    assertThatIllegalArgumentException().isThrownBy(() -> Neighbourhood.of(1, 1000));
  }

  @Test
  void anRtWithoutRwContainsTheSameRtOfAnyRw() {
    assertThat(Neighbourhood.of(5).contains(Neighbourhood.of(5, 2))).isTrue();
    assertThat(Neighbourhood.of(5, 2).contains(Neighbourhood.of(5))).isFalse();
    assertThat(Neighbourhood.of(5, 2).contains(Neighbourhood.of(5, 3))).isFalse();
  }

  @Property
  void writtenFormsReadBackAsTheSame(
      @ForAll @IntRange(min = 1, max = 999) int rt, @ForAll @IntRange(min = 1, max = 999) int rw) {
    Neighbourhood both = Neighbourhood.of(rt, rw);

    assertThat(both.rt()).hasSize(3);
    assertThat(Neighbourhood.parse(both.rt(), both.rw().orElseThrow()).orElseThrow())
        .isEqualTo(both)
        .hasSameHashCodeAs(both)
        .hasToString(both.rt() + "/" + both.rw().orElseThrow());
  }
}
