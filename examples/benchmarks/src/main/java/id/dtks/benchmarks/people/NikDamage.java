package id.dtks.benchmarks.people;

import java.util.random.RandomGenerator;

/** What happens to a NIK on its way through hands and spreadsheets. */
final class NikDamage {
  private static final int DIGITS_BEFORE_SERIAL = 12;
  private static final String LOOK_ALIKES = "OlZEASGTBg"; // of 0 to 9

  private NikDamage() {}

  /** Returns it with one digit wrong; never the first of the serial, which marks it as invented. */
  static String typo(String nik, RandomGenerator random) {
    int at = random.nextInt(nik.length() - 1);
    at += at < DIGITS_BEFORE_SERIAL ? 0 : 1;
    int digit = (nik.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
    return nik.substring(0, at) + digit + nik.substring(at + 1);
  }

  /** A spreadsheet keeps 15 digits of a number. */
  static String rounded(String nik, RandomGenerator random) {
    return nik.substring(0, nik.length() - 1) + "0";
  }

  /** A spreadsheet shows a long number so, and saves what it shows. */
  static String scientific(String nik, RandomGenerator random) {
    return nik.charAt(0) + "." + nik.substring(1, 6) + "E+15";
  }

  static String separated(String nik, RandomGenerator random) {
    String region = nik.substring(0, 6);
    String birth = nik.substring(6, DIGITS_BEFORE_SERIAL);
    String serial = nik.substring(DIGITS_BEFORE_SERIAL);
    return switch (random.nextInt(3)) {
      case 0 -> region + " " + birth + " " + serial;
      case 1 -> region + "-" + birth + "-" + serial;
      default ->
          region.substring(0, 2)
              + "."
              + region.substring(2, 4)
              + "."
              + region.substring(4)
              + "."
              + birth
              + "."
              + serial;
    };
  }

  static String letter(String nik, RandomGenerator random) {
    int at = random.nextInt(nik.length());
    return nik.substring(0, at) + LOOK_ALIKES.charAt(nik.charAt(at) - '0') + nik.substring(at + 1);
  }

  static String shortened(String nik, RandomGenerator random) {
    int at = random.nextInt(DIGITS_BEFORE_SERIAL);
    return nik.substring(0, at) + nik.substring(at + 1);
  }

  static String lengthened(String nik, RandomGenerator random) {
    int at = random.nextInt(DIGITS_BEFORE_SERIAL);
    return nik.substring(0, at) + random.nextInt(10) + nik.substring(at);
  }
}
