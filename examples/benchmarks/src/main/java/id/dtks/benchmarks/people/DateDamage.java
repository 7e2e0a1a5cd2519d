package id.dtks.benchmarks.people;

import java.time.LocalDate;
import java.util.random.RandomGenerator;

/** What happens to dates of birth. */
final class DateDamage {
  private DateDamage() {}

  static String iso(String date, RandomGenerator random) {
    return birth(date).toString();
  }

  /** Returns another date, earlier by months or by years. */
  static String moved(String date, RandomGenerator random) {
    LocalDate birth = birth(date);
    LocalDate wrong =
        random.nextBoolean()
            ? birth.minusMonths(1 + random.nextInt(11))
            : birth.minusYears(1 + random.nextInt(9));
    return MemberMaker.DATE.format(wrong);
  }

  private static LocalDate birth(String date) {
    return LocalDate.parse(date, MemberMaker.DATE);
  }
}
