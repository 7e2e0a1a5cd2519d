package id.dtks.identity;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.time.api.Dates;

/** Invented numbers: serial numbers are 9000 and up. */
final class InventedNumbers {
  private InventedNumbers() {}

  static Nik nik(String district, LocalDate birth, Sex sex, int serial) {
    int day = birth.getDayOfMonth() + (sex == Sex.FEMALE ? 40 : 0);
    return Nik.of(
        "%s%02d%02d%02d%04d"
            .formatted(district, day, birth.getMonthValue(), birth.getYear() % 100, serial));
  }

  static Arbitrary<Nik> niks() {
    return Combinators.combine(
            Arbitraries.of("647401", "647402", "647403", "320101", "730301"),
            Dates.dates().between(LocalDate.of(1920, 1, 1), LocalDate.of(2019, 12, 31)),
            Arbitraries.of(Sex.class),
            Arbitraries.integers().between(9000, 9999))
        .as(InventedNumbers::nik);
  }
}
