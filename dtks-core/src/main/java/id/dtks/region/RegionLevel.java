package id.dtks.region;

import java.util.Optional;

/** The levels of government that have a code (<i>tingkat wilayah</i>), the widest first. */
public enum RegionLevel {
  /** A province (<i>provinsi</i>). */
  PROVINCE(2),
  /** A regency or a city (<i>kabupaten</i>, <i>kota</i>). */
  REGENCY(4),
  /** A district (<i>kecamatan</i>). */
  DISTRICT(6),
  /** A village or an urban ward (<i>desa</i>, <i>kelurahan</i>). */
  VILLAGE(10);

  private final int digits;

  RegionLevel(int digits) {
    this.digits = digits;
  }

  /** Returns how many digits a code of this level has. */
  public int digits() {
    return digits;
  }

  /** Returns the next wider level; a province has none. */
  public Optional<RegionLevel> wider() {
    return switch (this) {
      case PROVINCE -> Optional.empty();
      case REGENCY -> Optional.of(PROVINCE);
      case DISTRICT -> Optional.of(REGENCY);
      case VILLAGE -> Optional.of(DISTRICT);
    };
  }

  /** Returns the next narrower level; a village has none. */
  public Optional<RegionLevel> narrower() {
    return switch (this) {
      case PROVINCE -> Optional.of(REGENCY);
      case REGENCY -> Optional.of(DISTRICT);
      case DISTRICT -> Optional.of(VILLAGE);
      case VILLAGE -> Optional.empty();
    };
  }
}
