package id.dtks.benchmarks.people;

import id.dtks.benchmarks.people.NumberSource.Serials;
import id.dtks.region.RegionCatalog;
import id.dtks.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Gives out NIK: most of Bontang's own districts, the rest of any other, as the number keeps the
 * place of the first registration.
 */
final class NikMaker {
  private static final RegionCode BONTANG = RegionCode.of("64.74");
  private static final int LOCAL_PERCENT = 71;

  private final NumberSource local = new NumberSource(Village.District.codes(), Serials.OF_PEOPLE);
  private final NumberSource elsewhere = new NumberSource(otherDistricts(), Serials.OF_PEOPLE);
  private final RandomGenerator random;

  NikMaker(RandomGenerator random) {
    this.random = random;
  }

  String next(LocalDate birth, Sex sex) {
    return (random.nextInt(100) < LOCAL_PERCENT ? local : elsewhere).nik(birth, sex);
  }

  private static List<String> otherDistricts() {
    RegionCatalog catalog = RegionCatalog.current();
    return catalog.provinces().stream()
        .flatMap(province -> catalog.children(province.code()).stream())
        .filter(regency -> !regency.code().equals(BONTANG))
        .flatMap(regency -> catalog.children(regency.code()).stream())
        .map(district -> district.code().digits())
        .toList();
  }
}
