package id.dtks.search.internal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The dates of birth that digits 7 to 12 of a NIK may mean: one in each century, if any. Of a digit
 * too many each may be the one; a missing digit is looked for before the date and after it.
 */
final class BirthInNik {
  private static final int NIK_LENGTH = 16;
  private static final int PLACE = 6;
  private static final int DIGITS = 6;
  private static final int WOMEN = 40;

  private BirthInNik() {}

  static List<LocalDate> of(String digits) {
    Stream<String> read =
        switch (digits.length() - NIK_LENGTH) {
          case 0 -> Stream.of(at(PLACE, digits));
          case 1 ->
              IntStream.rangeClosed(0, PLACE + DIGITS)
                  .mapToObj(surplus -> at(PLACE, without(surplus, digits)));
          case -1 -> Stream.of(at(PLACE - 1, digits), at(PLACE, digits));
          default -> Stream.empty();
        };
    return read.distinct().flatMap(BirthInNik::dates).distinct().toList();
  }

  private static String at(int place, String digits) {
    return digits.substring(place, place + DIGITS);
  }

  private static String without(int place, String digits) {
    return digits.substring(0, place) + digits.substring(place + 1);
  }

  private static Stream<LocalDate> dates(String sixDigits) {
    int day = Integer.parseInt(sixDigits.substring(0, 2)) % WOMEN;
    int month = Integer.parseInt(sixDigits.substring(2, 4));
    int year = Integer.parseInt(sixDigits.substring(4));
    return IntStream.of(1900, 2000)
        .filter(century -> exists(century + year, month, day))
        .mapToObj(century -> LocalDate.of(century + year, month, day));
  }

  private static boolean exists(int year, int month, int day) {
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(year, month).lengthOfMonth();
  }
}
