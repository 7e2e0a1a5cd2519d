package id.dtks.household;

import java.time.LocalDate;

/**
 * The decile of welfare (<i>desil</i>) somebody ranked a household in on a day; 1 is the poorest
 * tenth. Ranked by BPS every three months (Inpres 4/2025); a city only reads it.
 *
 * @param decile 1 to 10
 * @param source who says so, such as {@code DTSEN 2026-TW3}
 * @param asOf the day it holds for
 */
public record DecileSnapshot(int decile, String source, LocalDate asOf) {
  public DecileSnapshot {
    if (decile < 1 || decile > 10) {
      throw new IllegalArgumentException("decile must be 1 to 10");
    }
  }
}
