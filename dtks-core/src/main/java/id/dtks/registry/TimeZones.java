package id.dtks.registry;

import id.dtks.region.RegionCode;
import id.dtks.region.RegionLevel;
import java.time.ZoneId;
import java.util.Set;

/** The three zones of Indonesia by province: WIB, WITA, WIT (Keppres 41/1987). */
final class TimeZones {
  private static final Set<String> CENTRAL =
      Set.of("51", "52", "53", "63", "64", "65", "71", "72", "73", "74", "75", "76");
  private static final Set<String> EASTERN = Set.of("81", "82", "91", "92", "93", "94", "95", "96");

  private TimeZones() {}

  static ZoneId of(RegionCode region) {
    String province = region.at(RegionLevel.PROVINCE).digits();
    if (CENTRAL.contains(province)) {
      return ZoneId.of("Asia/Makassar");
    }
    return ZoneId.of(EASTERN.contains(province) ? "Asia/Jayapura" : "Asia/Jakarta");
  }
}
