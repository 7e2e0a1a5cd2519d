package id.dtks.region;

import id.dtks.check.FindingCode;
import id.dtks.check.Severity;

/** What can be wrong with the text of a region code, an area or a neighbourhood. */
public enum RegionFinding implements FindingCode {
  /** Not a code of 2, 4, 6 or 10 digits. */
  REGION_CODE_FORMAT,
  /** Not a region code, optionally followed by {@code /rt} or {@code /rt/rw}. */
  AREA_FORMAT,
  /** A neighbourhood below something that is not a village. */
  AREA_NEEDS_VILLAGE,
  /** No RT is given. */
  RT_MISSING,
  /** The RT is not a number from 1 to 999. */
  RT_FORMAT,
  /** The RW is not a number from 1 to 999. */
  RW_FORMAT;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
