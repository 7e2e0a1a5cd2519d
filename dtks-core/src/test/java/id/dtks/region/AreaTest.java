package id.dtks.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.dtks.check.Finding;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AreaTest {
  private static final RegionCode TELIHAN = RegionCode.of("64.74.03.1002");

  @Nested
  final class Making {
    @Test
    void knowsACityAndAVillageByTheirCodes() {
      assertThat(Area.regency("64.74")).hasToString("64.74");
      assertThat(Area.village("64.74.03.1002").region()).isEqualTo(TELIHAN);
    }

    @Test
    void refusesACodeOfAnotherLevel() {
      assertThatIllegalArgumentException().isThrownBy(() -> Area.regency("64"));
      assertThatIllegalArgumentException().isThrownBy(() -> Area.village("64.74"));
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Area.of(RegionCode.of("64.74"), Neighbourhood.of(5)));
    }
  }

  @Nested
  final class Parsing {
    @Test
    void readsAVillageWithItsNeighbourhood() {
      Area area = Area.parse("64.74.03.1002/005/002").orElseThrow();

      assertThat(area.region()).isEqualTo(TELIHAN);
      assertThat(area.neighbourhood()).contains(Neighbourhood.of(5, 2));
    }

    @ParameterizedTest
    @CsvSource({
      "64.74.03.1002/1/2/3, AREA_FORMAT",
      "64.74/5, AREA_NEEDS_VILLAGE",
      "nowhere, REGION_CODE_FORMAT",
      "64.74.03.1002/, RT_MISSING",
      "64.74.03.1002/5/x, RW_FORMAT",
    })
    void saysWhatIsWrong(String text, String code) {
      assertThat(Area.parse(text).findings()).extracting(Finding::code).containsExactly(code);
    }
  }

  @Nested
  final class Containment {
    @Test
    void aNeighbourhoodContainsNoWholeRegion() {
      Area neighbourhood = Area.of(TELIHAN, Neighbourhood.of(5));

      assertThat(neighbourhood.contains(TELIHAN)).isFalse();
      assertThat(neighbourhood.contains(Area.of(TELIHAN))).isFalse();
      assertThat(Area.of(TELIHAN).contains(neighbourhood)).isTrue();
      assertThat(Area.regency("64.74").contains(TELIHAN)).isTrue();
    }

    @Test
    void theSameRtOfAnotherVillageIsElsewhere() {
      assertThat(
              Area.of(TELIHAN, Neighbourhood.of(5))
                  .contains(Area.of(RegionCode.of("64.74.03.1001"), Neighbourhood.of(5))))
          .isFalse();
    }
  }

  @Property
  void textFormReadsBackAsTheSameArea(@ForAll("areas") Area area) {
    assertThat(Area.parse(area.toString()).orElseThrow()).isEqualTo(area).hasSameHashCodeAs(area);
  }

  @Property
  void everyAreaContainsItself(@ForAll("areas") Area area) {
    assertThat(area.contains(area)).isTrue();
  }

  @Property
  void areasThatContainEachOtherAreOne(@ForAll("areas") Area one, @ForAll("areas") Area other) {
    assertThat(one.contains(other) && other.contains(one)).isEqualTo(one.equals(other));
  }

  @Property
  void containmentGoesThrough(
      @ForAll("areas") Area wide, @ForAll("areas") Area middle, @ForAll("areas") Area narrow) {
    if (wide.contains(middle) && middle.contains(narrow)) {
      assertThat(wide.contains(narrow)).isTrue();
    }
  }

  /** Few regions and few neighbourhoods, so that many of them contain each other. */
  @Provide
  static Arbitrary<Area> areas() {
    Arbitrary<Area> regions =
        Arbitraries.of("64", "64.74", "64.74.03", "64.74.03.1001", "64.74.03.1002", "64.71")
            .map(RegionCode::of)
            .map(Area::of);
    Arbitrary<Area> neighbourhoods =
        Arbitraries.of(
                Neighbourhood.of(1),
                Neighbourhood.of(1, 1),
                Neighbourhood.of(1, 2),
                Neighbourhood.of(2, 1))
            .map(neighbourhood -> Area.of(TELIHAN, neighbourhood));
    return Arbitraries.oneOf(regions, neighbourhoods);
  }
}
