package id.dtks.identity;

import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The six digits DDMMYY in the middle of a NIK or a family card number. In a NIK the day of women
 * has 40 added; the century is not written.
 *
 * @param day the day of the month, without the 40
 * @param month the month
 * @param year the last two digits of the year
 * @param sex whose NIK has such a day
 */
record DateDigits(int day, int month, int year, Sex sex) {
  /** What is added to the day of women. */
  static final int FEMALE_DAY = 40;

  private static final int LAST_DAY = 31;

  /** Reads six ASCII digits. */
  static DateDigits of(String digits) {
    int day = Integer.parseInt(digits.substring(0, 2));
    int month = Integer.parseInt(digits.substring(2, 4));
    int year = Integer.parseInt(digits.substring(4));
    return day > FEMALE_DAY
        ? new DateDigits(day - FEMALE_DAY, month, year, Sex.FEMALE)
        : new DateDigits(day, month, year, Sex.MALE);
  }

  /** Tells whether some century has this day. */
  boolean isPossible() {
    return !dates().isEmpty();
  }

  /** Returns the dates this can be, of the 20th and the 21st century, the earlier first. */
  List<LocalDate> dates() {
    return IntStream.of(1900, 2000)
        .map(century -> century + year)
        .filter(this::exists)
        .mapToObj(fullYear -> LocalDate.of(fullYear, month, day))
        .toList();
  }

  private boolean exists(int fullYear) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= LAST_DAY
        && day <= Month.of(month).length(Year.isLeap(fullYear));
  }

  /** Tells whether the digits are those of this date. */
  boolean matches(LocalDate date) {
    return date.getDayOfMonth() == day
        && date.getMonthValue() == month
        && date.getYear() % 100 == year;
  }
}
