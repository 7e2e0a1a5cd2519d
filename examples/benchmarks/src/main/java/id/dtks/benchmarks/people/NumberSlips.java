package id.dtks.benchmarks.people;

import java.util.random.RandomGenerator;

/** What becomes of a NIK between an eye and the keys of a search box. */
final class NumberSlips {
  private NumberSlips() {}

  /** Two neighbors change places; empty if all neighbors are equal. */
  static String swapped(String nik, RandomGenerator random) {
    int at = random.nextInt(nik.length() - 1);
    String swapped =
        nik.substring(0, at) + nik.charAt(at + 1) + nik.charAt(at) + nik.substring(at + 2);
    return swapped.equals(nik) ? "" : swapped;
  }

  /** A digit too many, half of them a key pressed twice. */
  static String surplus(String nik, RandomGenerator random) {
    int at = random.nextInt(nik.length());
    char digit = random.nextBoolean() ? nik.charAt(at) : (char) ('0' + random.nextInt(10));
    return nik.substring(0, at) + digit + nik.substring(at);
  }

  /** As spreadsheets, forms and messages have it. */
  static String formatted(String nik, RandomGenerator random) {
    return switch (random.nextInt(6)) {
      case 0 -> nik + ".0";
      case 1 -> "'" + nik;
      case 2 -> "NIK " + nik;
      case 3 -> nik.replaceAll("(.{4})(?=.)", "$1 ");
      default -> NikDamage.separated(nik, random);
    };
  }
}
