package id.dtks.search.internal;

import id.dtks.region.RegionLevel;

/** What a word says of the place whose name follows it. */
enum PlaceSign {
  /** Nothing, not even that a place follows. */
  NONE,
  PLACE,
  VILLAGE,
  DISTRICT;

  /** Returns what a folded word says. */
  static PlaceSign of(String word) {
    return switch (word) {
      case "DI" -> PLACE;
      case "KEL", "KELURAHAN", "DESA", "DS" -> VILLAGE;
      case "KEC", "KECAMATAN" -> DISTRICT;
      default -> NONE;
    };
  }

  /** Tells whether a place of that level is rather meant than one of another. */
  boolean announces(RegionLevel level) {
    return switch (this) {
      case NONE, PLACE -> true;
      case VILLAGE -> level == RegionLevel.VILLAGE;
      case DISTRICT -> level == RegionLevel.DISTRICT;
    };
  }
}
