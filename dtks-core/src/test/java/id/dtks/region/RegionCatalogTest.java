package id.dtks.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RegionCatalogTest {
  private final RegionCatalog catalog = RegionCatalog.current();

  @Nested
  final class Codes {
    @Test
    void holdsEveryCodeInForce() {
      assertThat(inForce())
          .hasSize(91_599)
          .allSatisfy(region -> assertThat(region.name()).isNotBlank());
      assertThat(catalog.provinces()).hasSize(38);
    }

    @Test
    void holdsTheRetiredCodesToo() {
      int all = 0;
      for (RegionLevel level : RegionLevel.values()) {
        all += catalog.size(level);
      }
      assertThat(all).isEqualTo(91_599 + 620);
      assertThat(catalog.find(RegionCode.of("91.01")))
          .contains(new Region(RegionCode.of("91.01"), "KAB. MERAUKE", true));
    }

    @Test
    void findsEveryRegionByItsCode() {
      assertThat(inForce()).allSatisfy(r -> assertThat(catalog.find(r.code())).contains(r));
    }

    @Test
    void knowsTheFifteenWardsOfBontang() {
      List<String> wards =
          catalog.children(RegionCode.of("64.74")).stream()
              .flatMap(district -> catalog.children(district.code()).stream())
              .map(Region::name)
              .toList();

      assertThat(wards)
          .containsExactly(
              "Bontang Kuala",
              "Bontang Baru",
              "Lok Tuan",
              "Guntung",
              "Gunung Elai",
              "Api-api",
              "Tanjung Laut",
              "Berbas Tengah",
              "Berbas Pantai",
              "Satimpo",
              "Bontang Lestari",
              "Tanjung Laut Indah",
              "Belimbing",
              "Gunung Telihan",
              "Kanaan");
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "64.99", "64.74.99", "64.74.03.1099", "00", "0000000000"})
    void knowsNothingOfOtherCodes(String code) {
      assertThat(catalog.find(RegionCode.of(code))).isEmpty();
      assertThat(catalog.children(RegionCode.of(code))).isEmpty();
    }

    @Test
    void aVillageHasNothingBelow() {
      assertThat(catalog.children(RegionCode.of("64.74.03.1002"))).isEmpty();
    }
  }

  @Nested
  final class Names {
    @ParameterizedTest
    @CsvSource({
      "64,       Kota Bontang,        64.74",
      "64,       BONTANG,             64.74",
      "64.74,    KEC. BONTANG BARAT,  64.74.03",
      "64.74.01, LOKTUAN,             64.74.01.1003",
      "64.74.01, lok-tuan,            64.74.01.1003",
      "64.74.01, API API,             64.74.01.1006",
      "64.74.01, GN. ELAI,            64.74.01.1005",
      "64.74.03, TELIHAN,             64.74.03.1002",
      "64.74.03, Kelurahan Telihan,   64.74.03.1002",
      "64.74.02, BTG LESTARI,         64.74.02.1005",
      "64.74.02, KEL. TANJUNG LAUT,   64.74.02.1001",
      "64.74.02, TJ LAUT INDAH,       64.74.02.1006",
      "31,       KOTA ADM. JAKARTA SELATAN, 31.74",
      "31,       Jakarta Selatan,     31.74",
      "17.01,    Manna,               17.01.04",
      "17.01,    Kota Manna,          17.01.05",
    })
    void findsARegionHoweverItIsWritten(String parent, String name, String code) {
      assertThat(catalog.findByName(RegionCode.of(parent), name).map(Region::code))
          .contains(RegionCode.of(code));
    }

    @Test
    void tellsACityFromTheRegencyOfTheSameName() {
      RegionCode westJava = RegionCode.of("32");

      assertThat(codeOf(westJava, "KOTA BANDUNG")).isEqualTo("32.73");
      assertThat(codeOf(westJava, "KAB. BANDUNG")).isEqualTo("32.04");
      assertThat(codeOf(westJava, "BANDUNG")).isEqualTo("32.04");
    }

    @Test
    void tellsAWardFromTheVillageOfTheSameName() {
      RegionCode sorkam = RegionCode.of("12.01.10");

      assertThat(codeOf(sorkam, "KEL. SORKAM KANAN")).isEqualTo("12.01.10.1001");
      assertThat(codeOf(sorkam, "DESA SORKAM KANAN")).isEqualTo("12.01.10.2018");
      assertThat(catalog.findByName(sorkam, "SORKAM KANAN")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "TANJUNG", "T", "LAUT", "BONTANG KUALA", "KELURAHAN"})
    void givesNothingRatherThanAGuess(String name) {
      assertThat(catalog.findByName(RegionCode.of("64.74.02"), name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
      "DKI Jakarta, 31",
      "kalimantan timur, 64",
      "PROV. JAWA BARAT, 32",
      "D.I. Yogyakarta, 34"
    })
    void findsProvinces(String name, String code) {
      assertThat(catalog.findByName(name).map(Region::code)).contains(RegionCode.of(code));
    }

    @Test
    void findsEveryRegionByTheNameInTheListExceptForTwins() {
      List<Region> lost = new ArrayList<>();
      for (Region region : inForce()) {
        RegionCode code = region.code();
        boolean found =
            code.parent()
                .map(parent -> catalog.findByName(parent, region.name()))
                .orElseGet(() -> catalog.findByName(region.name()))
                .filter(region::equals)
                .isPresent();
        if (!found) {
          lost.add(region);
        }
      }

      assertThat(lost).hasSizeLessThan(60).allMatch(r -> r.code().level() == RegionLevel.VILLAGE);
    }

    private String codeOf(RegionCode parent, String name) {
      return catalog.findByName(parent, name).orElseThrow().code().toString();
    }
  }

  @Nested
  final class Paths {
    @Test
    void namesAPlaceFromTheVillageUp() {
      assertThat(catalog.pathName(RegionCode.of("64.74.03.1002")))
          .isEqualTo("Gunung Telihan, Bontang Barat, Kota Bontang, Kalimantan Timur");
    }

    @Test
    void namesWhatIsKnownOfAnUnknownPlace() {
      assertThat(catalog.pathName(RegionCode.of("64.74.99")))
          .isEqualTo("Kota Bontang, Kalimantan Timur");
      assertThat(catalog.pathName(RegionCode.of("99"))).isEqualTo("99");
    }
  }

  private List<Region> inForce() {
    List<Region> all = new ArrayList<>();
    Deque<Region> open = new ArrayDeque<>(catalog.provinces());
    while (!open.isEmpty()) {
      Region region = open.removeFirst();
      all.add(region);
      open.addAll(catalog.children(region.code()));
    }
    return all;
  }
}
