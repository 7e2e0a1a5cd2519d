package id.dtks.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.dtks.household.AidProgram;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Up to which decile of welfare a program is for, on the days it holds.
 *
 * @param program the program
 * @param highest the highest decile, 1 to 10
 * @param from the first day; absent if it always held
 * @param until the last day; absent while it goes on
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record DecileLimit(
    AidProgram program, int highest, Optional<LocalDate> from, Optional<LocalDate> until) {
  public DecileLimit {
    if (highest < 1 || highest > 10) {
      throw new IllegalArgumentException("highest must be 1 to 10");
    }
    new Validity(from, until); // refuses days in the wrong order
  }

  /** Returns a limit that holds from a day on. */
  public static DecileLimit of(AidProgram program, int highest, LocalDate from) {
    return new DecileLimit(program, highest, Optional.of(from), Optional.empty());
  }

  /** Returns this limit with its last day. */
  public DecileLimit until(LocalDate day) {
    return new DecileLimit(program, highest, from, Optional.of(day));
  }

  /** Tells whether this is the limit of a program on a day. */
  public boolean holdsFor(AidProgram other, LocalDate day) {
    return program == other && new Validity(from, until).contains(day);
  }
}
