package id.dtks.search.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/** The dates of birth that digits 7 to 12 of a NIK may mean: one in each century, if any. */
final class BirthInNik {
  private static final int NIK_LENGTH = 16;
  private static final int WOMEN = 40;

  private BirthInNik() {}

  static List<LocalDate> of(String digits) {
    if (digits.length() != NIK_LENGTH) {
      return List.of();
    }
    int day = Integer.parseInt(digits.substring(6, 8)) % WOMEN;
    int month = Integer.parseInt(digits.substring(8, 10));
    int year = Integer.parseInt(digits.substring(10, 12));
    return IntStream.of(1900, 2000)
        .filter(century -> exists(century + year, month, day))
        .mapToObj(century -> LocalDate.of(century + year, month, day))
        .toList();
  }

  private static boolean exists(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }
}
