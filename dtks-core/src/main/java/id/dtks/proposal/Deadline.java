package id.dtks.proposal;

import id.dtks.change.ProposalType;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/**
 * How long proposals may stand at a status before they can expire.
 *
 * @param status where they stand
 * @param types which kinds; empty means all
 * @param after the time from the day they came there, such as {@code P3M}; positive
 */
public record Deadline(ProposalStatus status, List<ProposalType> types, Period after) {
  public Deadline {
    types = List.copyOf(types);
    if (after.isNegative() || after.isZero()) {
      throw new IllegalArgumentException("after must be positive");
    }
  }

  boolean isFor(ProposalStatus other, ProposalType type) {
    return status.equals(other) && (types.isEmpty() || types.contains(type));
  }

  /** Returns the last day for what came to the status on a day. */
  LocalDate from(LocalDate day) {
    return day.plus(after);
  }
}
