package id.dtks.journal;

import java.time.Instant;

/** Instants as nanoseconds since 1970: exact, sortable, and the same in every database. */
final class EpochNanos {
  private static final long NANOS_PER_SECOND = 1_000_000_000L;

  private EpochNanos() {}

  /**
   * Returns the nanoseconds of an instant.
   *
   * @throws IllegalArgumentException if it is out of the range of a long
   */
  static long of(Instant at) {
    try {
      return Math.addExact(Math.multiplyExact(at.getEpochSecond(), NANOS_PER_SECOND), at.getNano());
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("at must lie between the years 1678 and 2261", e);
    }
  }

  /** Returns the nanoseconds of an instant, or the nearest there are. */
  static long nearest(Instant at) {
    try {
      return of(at);
    } catch (IllegalArgumentException e) {
      return at.isBefore(Instant.EPOCH) ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
  }

  /** Returns the instant of a number that {@link #of} gave. */
  static Instant toInstant(long nanos) {
    return Instant.ofEpochSecond(
        Math.floorDiv(nanos, NANOS_PER_SECOND), Math.floorMod(nanos, NANOS_PER_SECOND));
  }
}
