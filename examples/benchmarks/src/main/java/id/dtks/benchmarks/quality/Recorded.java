package id.dtks.benchmarks.quality;

import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import id.dtks.region.RegionCode;
import id.dtks.registry.Desk;
import id.dtks.search.PersonIndex;
import id.dtks.search.name.NameWords;
import id.dtks.search.query.PersonHit;
import id.dtks.search.query.SearchFilters;
import id.dtks.search.query.SearchOrder;
import id.dtks.search.query.SearchPage;
import id.dtks.search.query.SearchRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the register holds of somebody after the import, damage and all.
 *
 * @param hit the person as a list shows one
 * @param words the words of the name, without titles, alias and lineage
 * @param nik the NIK as recorded, be it damaged; empty if there is none
 * @param card the family card number, empty if there is none
 */
record Recorded(PersonHit hit, List<String> words, String nik, String card) {
  /** Returns everybody whom the index of a register holds. */
  static List<Recorded> all(PersonIndex people, Desk desk) {
    List<Recorded> all = new ArrayList<>();
    SearchRequest request =
        SearchRequest.list(SearchFilters.none())
            .in(SearchOrder.BIRTH)
            .limit(SearchRequest.HIGHEST_LIMIT);
    Optional<String> next = Optional.empty();
    do {
      SearchPage page = people.search(desk, next.map(request::after).orElse(request));
      page.hits().forEach(hit -> all.add(of(hit)));
      next = page.next();
    } while (next.isPresent());
    return all;
  }

  private static Recorded of(PersonHit hit) {
    return new Recorded(
        hit,
        NameWords.read(hit.name()).words(),
        hit.nik().map(Nik::digits).or(hit::unreadableNik).orElse(""),
        hit.familyCard().map(FamilyCardNumber::digits).orElse(""));
  }

  Optional<LocalDate> birth() {
    return hit.birthDate();
  }

  boolean livesIn(String village) {
    return hit.region().equals(RegionCode.of(village));
  }

  /** Returns the kind only: all of it is somebody's. */
  @Override
  public String toString() {
    return "Recorded";
  }
}
