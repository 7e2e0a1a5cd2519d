package id.dtks.household;

import java.time.LocalDate;

/**
 * The last time a record was held against the civil registry.
 *
 * @param status what came out; a record nobody checked has no match at all
 * @param checkedOn when
 */
public record CivilMatch(CivilMatchStatus status, LocalDate checkedOn) {
  public CivilMatch {
    if (status == CivilMatchStatus.NOT_CHECKED) {
      throw new IllegalArgumentException("status must be that of a check");
    }
  }
}
