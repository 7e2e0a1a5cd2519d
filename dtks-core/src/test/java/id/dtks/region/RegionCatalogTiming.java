package id.dtks.region;

import java.time.Duration;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Measures the catalogue; run {@link #main} in a fresh virtual machine for figures worth telling.
 */
final class RegionCatalogTiming {
  private static final RegionCode DISTRICT = RegionCode.of("64.74.02");
  private static final List<String> NAMES =
      List.of("KEL. TANJUNG LAUT", "Berbas Tengah", "BTG LESTARI", "SATIMPO", "TANJUNG LAUT INDAH");
  private static final int ROUNDS = 200_000;

  /** Keeps the compiler from finding out that nobody wants the results. */
  @SuppressWarnings("UnusedVariable")
  private static volatile int seen;

  private RegionCatalogTiming() {}

  public static void main(String[] args) {
    System.out.printf("load              %,d µs%n", load().toNanos() / 1000);
    for (int warmUp = 0; warmUp < 5; warmUp++) {
      byCode();
      byName();
    }
    System.out.printf("look-up by code   %,d ns%n", byCode().toNanos());
    System.out.printf("look-up by name   %,d ns%n", byName().toNanos());
  }

  /** Returns the time of the first call of {@link RegionCatalog#current()} in a virtual machine. */
  static Duration load() {
    long start = System.nanoTime();
    seen = RegionCatalog.current().size(RegionLevel.VILLAGE);
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** Returns the mean time of a look-up by code, over districts of the whole country. */
  static Duration byCode() {
    RegionCatalog catalog = RegionCatalog.current();
    List<RegionCode> codes =
        catalog.provinces().stream()
            .flatMap(province -> catalog.children(province.code()).stream())
            .flatMap(regency -> catalog.children(regency.code()).stream())
            .map(Region::code)
            .toList();
    return mean(index -> catalog.find(codes.get(index % codes.size())));
  }

  /** Returns the mean time of a look-up by name within a district. */
  static Duration byName() {
    RegionCatalog catalog = RegionCatalog.current();
    return mean(index -> catalog.findByName(DISTRICT, NAMES.get(index % NAMES.size())));
  }

  private static Duration mean(IntFunction<Object> lookup) {
    int hashes = 0;
    long start = System.nanoTime();
    for (int i = 0; i < ROUNDS; i++) {
      hashes += lookup.apply(i).hashCode();
    }
    long nanos = System.nanoTime() - start;
    seen = hashes;
    return Duration.ofNanos(nanos / ROUNDS);
  }
}
