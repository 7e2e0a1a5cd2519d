package id.dtks.benchmarks.people;

import java.util.List;
import java.util.random.RandomGenerator;

/** Invents addresses. */
final class Street {
  private static final List<String> NAMES =
      List.of(
          "ARDANS",
          "BHAYANGKARA",
          "BRIGJEN KATAMSO",
          "CIPTO MANGUNKUSUMO",
          "DIPONEGORO",
          "ELANG",
          "HM ARDANS",
          "IMAM BONJOL",
          "KUTILANG",
          "LOMBOK",
          "MANGGIS",
          "MULAWARMAN",
          "NUSA INDAH",
          "PARIKESIT",
          "PATTIMURA",
          "PELABUHAN",
          "POROS BONTANG",
          "RAMBUTAN",
          "S PARMAN",
          "SELAT BONE",
          "SUTOMO",
          "TENGGIRI",
          "A YANI");

  private Street() {}

  static String draw(RandomGenerator random) {
    StringBuilder street = new StringBuilder("JL. ");
    street.append(NAMES.get(random.nextInt(NAMES.size())));
    if (random.nextInt(100) < 70) {
      street.append(" NO. ").append(1 + random.nextInt(120));
    }
    if (random.nextInt(100) < 25) {
      street.append(" GG. ").append(1 + random.nextInt(9));
    }
    return street.toString();
  }
}
