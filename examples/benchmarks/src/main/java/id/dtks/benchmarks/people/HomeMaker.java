package id.dtks.benchmarks.people;

import id.dtks.benchmarks.people.NumberSource.Serials;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Invents what the members of a household share: where they live, and their family card. */
final class HomeMaker {
  private static final LocalDate FIRST_CARD = LocalDate.of(2004, 1, 1);
  private static final int DAYS_OF_CARDS = 8200;
  private static final int RT_COUNT = 34;
  private static final int RW_COUNT = 9;

  private final Map<Village.District, NumberSource> cards = new EnumMap<>(Village.District.class);
  private final RandomGenerator random;

  HomeMaker(RandomGenerator random) {
    this.random = random;
  }

  /** Returns a row without a person. */
  Row next() {
    Village[] villages = Village.values();
    Village village = villages[random.nextInt(villages.length)];
    return Row.of(
        Map.of(
            Column.PROVINSI, "KALIMANTAN TIMUR",
            Column.KABUPATEN, "KOTA BONTANG",
            Column.KECAMATAN, village.district().label(),
            Column.DESA, village.label(),
            Column.ALAMAT, Street.draw(random),
            Column.RW, threeDigits(1 + random.nextInt(RW_COUNT)),
            Column.RT, threeDigits(1 + random.nextInt(RT_COUNT)),
            Column.NKK, familyCard(village.district())));
  }

  private String familyCard(Village.District district) {
    return cards
        .computeIfAbsent(district, key -> new NumberSource(List.of(key.code()), Serials.OF_CARDS))
        .familyCard(FIRST_CARD.plusDays(random.nextInt(DAYS_OF_CARDS)));
  }

  private static String threeDigits(int number) {
    return (number < 10 ? "00" : "0") + number;
  }
}
