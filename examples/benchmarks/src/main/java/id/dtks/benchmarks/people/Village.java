package id.dtks.benchmarks.people;

import id.dtks.region.RegionCatalog;
import id.dtks.region.RegionCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The 15 villages (<i>kelurahan</i>) of Bontang, and how people write some of them. */
enum Village {
  BONTANG_KUALA(District.UTARA, "BONTANG KUALA"),
  BONTANG_BARU(District.UTARA, "BONTANG BARU"),
  LOK_TUAN(District.UTARA, "LOK TUAN", "LOKTUAN"),
  GUNTUNG(District.UTARA, "GUNTUNG"),
  GUNUNG_ELAI(District.UTARA, "GUNUNG ELAI", "GN. ELAI"),
  API_API(District.UTARA, "API-API", "API API"),
  TANJUNG_LAUT(District.SELATAN, "TANJUNG LAUT"),
  BERBAS_TENGAH(District.SELATAN, "BERBAS TENGAH"),
  BERBAS_PANTAI(District.SELATAN, "BERBAS PANTAI"),
  SATIMPO(District.SELATAN, "SATIMPO"),
  BONTANG_LESTARI(District.SELATAN, "BONTANG LESTARI", "BTG LESTARI"),
  TANJUNG_LAUT_INDAH(District.SELATAN, "TANJUNG LAUT INDAH", "TJ LAUT INDAH"),
  BELIMBING(District.BARAT, "BELIMBING"),
  GUNUNG_TELIHAN(District.BARAT, "GUNUNG TELIHAN", "TELIHAN"),
  KANAAN(District.BARAT, "KANAAN");

  /** The three districts (<i>kecamatan</i>). */
  enum District {
    UTARA("647401"),
    SELATAN("647402"),
    BARAT("647403");

    private final String code;

    District(String code) {
      this.code = code;
    }

    String code() {
      return code;
    }

    static List<String> codes() {
      return Stream.of(values()).map(District::code).toList();
    }

    String label() {
      return "BONTANG " + name();
    }
  }

  private static final Map<String, String> CODES = codes();

  private final District district;
  private final String label;
  private final String alias;

  Village(District district, String label) {
    this(district, label, label);
  }

  Village(District district, String label, String alias) {
    this.district = district;
    this.label = label;
    this.alias = alias;
  }

  District district() {
    return district;
  }

  /** Returns the digits of the region code of the village with a label. */
  static String codeOf(String label) {
    return CODES.getOrDefault(label, "");
  }

  private static Map<String, String> codes() {
    RegionCatalog catalog = RegionCatalog.current();
    return District.codes().stream()
        .flatMap(district -> catalog.children(RegionCode.of(district)).stream())
        .collect(
            Collectors.toMap(
                village -> village.name().toUpperCase(Locale.ROOT),
                village -> village.code().digits()));
  }

  String label() {
    return label;
  }

  /** Returns another way to write a village's label; the label itself if there is none. */
  static String aliasOf(String label) {
    for (Village village : values()) {
      if (village.label.equals(label)) {
        return village.alias;
      }
    }
    return label;
  }
}
