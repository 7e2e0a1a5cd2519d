package id.dtks.benchmarks.people;

import java.util.List;
import java.util.random.RandomGenerator;

/** What happens to names: what people add to them, and what slips in. */
final class NameDamage {
  private static final List<String> BEFORE = List.of("H. ", "HJ. ", "KH. ", "IR. ", "DRS. ");
  private static final List<String> AFTER = List.of(" SE", ", S.PD", ", S.SOS");
  private static final List<String> ALIAS_MARKS = List.of(" ALIAS ", " ALS ", " @ ");

  private NameDamage() {}

  static String titled(String name, RandomGenerator random) {
    return random.nextInt(100) < 70 ? any(BEFORE, random) + name : name + any(AFTER, random);
  }

  /** A second name; the other household's person lends it. */
  static Row aliased(Row row, Row other, RandomGenerator random) {
    String[] words = other.get(Column.NAMA).split(" ", -1);
    String second = words[words.length - 1];
    return row.with(Column.NAMA, row.get(Column.NAMA) + any(ALIAS_MARKS, random) + second);
  }

  /** The mark of a death (<i>almarhum</i>, <i>almarhumah</i>), written into the name. */
  static Row mourned(Row row, Row other, RandomGenerator random) {
    String mark = row.get(Column.JENKEL).equals("L") ? "ALM" : "ALMH";
    String name = row.get(Column.NAMA);
    return row.with(
        Column.NAMA,
        switch (random.nextInt(3)) {
          case 0 -> "(" + mark + ") " + name;
          case 1 -> name + " (" + mark + ")";
          default -> mark + ". " + name;
        });
  }

  static String digit(String name, RandomGenerator random) {
    return random.nextBoolean() && name.contains("I") ? name.replace('I', '1') : name + "2";
  }

  private static String any(List<String> some, RandomGenerator random) {
    return some.get(random.nextInt(some.size()));
  }
}
