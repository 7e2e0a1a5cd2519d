package id.dtks.benchmarks.people;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Invents the members of a household. */
final class MemberMaker {
  static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

  private static final LocalDate LISTED = LocalDate.of(2026, 9, 30);
  private static final int DAYS_OF_YEAR = 365;
  private static final List<String> BIRTHPLACES =
      List.of(
          "BALIKPAPAN",
          "BANJARMASIN",
          "BONE",
          "BONTANG",
          "KUTAI",
          "MAKASSAR",
          "MALANG",
          "SAMARINDA",
          "SURABAYA",
          "TANA TORAJA");

  private final NikMaker niks;
  private final RandomGenerator random;

  MemberMaker(RandomGenerator random) {
    this.niks = new NikMaker(random);
    this.random = random;
  }

  /** Returns the row of a home with a person in it. */
  Row next(Row home, Kin kin, Sex sex, int age, String maritalStatus, String name, String mother) {
    LocalDate birth = LISTED.minusYears(age).minusDays(random.nextInt(DAYS_OF_YEAR));
    Map<Column, String> person = new EnumMap<>(Column.class);
    person.put(Column.NIK, niks.next(birth, sex));
    person.put(Column.NAMA, name);
    person.put(Column.TGL_LAHIR, DATE.format(birth));
    person.put(Column.TEMPAT_LAHIR, BIRTHPLACES.get(random.nextInt(BIRTHPLACES.size())));
    person.put(Column.JENKEL, sex.name());
    person.put(Column.IBU_KANDUNG, mother);
    person.put(Column.SHDK, kin.code());
    person.put(Column.STATUS_KAWIN, maritalStatus);
    person.put(Column.PEKERJAAN, Occupation.draw(age, random));
    person.put(Column.PKH, yes(23));
    person.put(Column.BPNT, yes(13));
    person.put(Column.PBI, yes(60));
    return home.with(person);
  }

  private String yes(int percent) {
    return random.nextInt(100) < percent ? "YA" : "TIDAK";
  }
}
