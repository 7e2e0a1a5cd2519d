package id.dtks.search.internal;

import java.time.LocalDate;
import java.util.Optional;

/** A date as a number that is never negative, so that it packs well; 0 if it is unknown. */
final class Day {
  static final int UNKNOWN = 0;
  private static final int FIRST = -100_000; // 1696: nobody recorded was born before
  private static final int LAST = 1_000_000;

  private Day() {}

  /** Returns the day that is recorded; one that nobody was born on is unknown. */
  static int recorded(Optional<LocalDate> date) {
    return date.filter(day -> day.toEpochDay() > FIRST && day.toEpochDay() <= LAST)
        .map(Day::of)
        .orElse(UNKNOWN);
  }

  /** Returns the day of a date, of one out of all bounds the nearest there is. */
  static int of(LocalDate date) {
    long day = Math.max(FIRST + 1L, Math.min(date.toEpochDay(), LAST));
    return (int) (day - FIRST);
  }

  static int firstOfYear(int year) {
    return of(LocalDate.of(year, 1, 1));
  }

  /** Returns the date of a known day. */
  static LocalDate date(int day) {
    return LocalDate.ofEpochDay((long) day + FIRST);
  }
}
