package id.dtks.rule;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days something is in force.
 *
 * @param from the first day; absent if it always was
 * @param until the last day; absent while it goes on
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> until) {
  /** All days. */
  public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

  public Validity {
    if (from.isPresent() && until.filter(last -> last.isBefore(from.get())).isPresent()) {
      throw new IllegalArgumentException("until must not be before from");
    }
  }

  /** Returns these days from one on. */
  public Validity from(LocalDate day) {
    return new Validity(Optional.of(day), until);
  }

  /** Returns these days up to one. */
  public Validity until(LocalDate day) {
    return new Validity(from, Optional.of(day));
  }

  /** Tells whether a day is one of them. */
  public boolean contains(LocalDate day) {
    return from.filter(day::isBefore).isEmpty() && until.filter(day::isAfter).isEmpty();
  }
}
