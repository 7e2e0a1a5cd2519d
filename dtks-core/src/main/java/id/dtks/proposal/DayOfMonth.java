package id.dtks.proposal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day of every month, counted from its start (1 to 31) or from its end (-1, the last day, to
 * -31). Where a month is too short it is the nearest day the month has.
 *
 * @param number the day
 */
public record DayOfMonth(int number) {
  /** The last day of the month. */
  public static final DayOfMonth LAST = new DayOfMonth(-1);

  private static final String LAST_WORD = "last";

  @JsonCreator
  public DayOfMonth {
    if (number == 0 || Math.abs(number) > 31) {
      throw new IllegalArgumentException("number must be 1 to 31, or -31 to -1");
    }
  }

  /** Reads the word for the last day. */
  @JsonCreator
  static DayOfMonth of(String word) {
    if (!word.equals(LAST_WORD)) {
      throw new IllegalArgumentException("word must be " + LAST_WORD);
    }
    return LAST;
  }

  /** Returns this day in a month. */
  public LocalDate in(YearMonth month) {
    int length = month.lengthOfMonth();
    int day = number > 0 ? number : length + 1 + number;
    return month.atDay(Math.max(1, Math.min(day, length)));
  }

  /** Returns the number, or {@code last}. */
  @JsonValue
  Object written() {
    return equals(LAST) ? LAST_WORD : number;
  }
}
