package id.dtks.search.internal;

import id.dtks.region.Area;
import id.dtks.region.Neighbourhood;
import id.dtks.region.RegionCode;
import id.dtks.region.RegionLevel;
import id.dtks.search.query.CaseKind;
import id.dtks.search.query.Facet;
import id.dtks.search.query.FacetCount;
import id.dtks.search.query.SearchFilters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Counts people by facets: first by the numbers of profiles and places, which are few. */
final class FacetCounter {
  private static final Comparator<FacetCount> MOST_FREQUENT_FIRST =
      Comparator.comparingInt((FacetCount count) -> -count.people())
          .thenComparing(FacetCount::value);

  private final Set<Facet> facets;
  private final SearchFilters filters;
  private final Map<PersonTable, int[]> ofProfiles = new HashMap<>();
  private final Map<PersonTable, int[]> ofUnits = new HashMap<>();
  private final boolean countsCases;
  private final Map<PersonTable, ProfileColumn.Meeting> asked = new HashMap<>();
  private final Map<Facet, Map<String, Integer>> ofCases = new EnumMap<>(Facet.class);

  /**
   * Makes one that has counted nobody.
   *
   * @param filters which tell what cases are counted
   */
  FacetCounter(Set<Facet> facets, SearchFilters filters) {
    this.facets = facets;
    this.filters = filters;
    this.countsCases = facets.contains(Facet.STEP) || facets.contains(Facet.TYPE);
  }

  /** Counts somebody. */
  void count(PersonTable people, int document) {
    if (facets.isEmpty()) {
      return;
    }
    int[] profiles =
        ofProfiles.computeIfAbsent(people, key -> new int[key.profiles.profiles().size()]);
    profiles[people.profiles.of(document)]++;
    int[] units = ofUnits.computeIfAbsent(people, key -> new int[key.places.units().size()]);
    units[people.places.unit(document)]++;
    if (countsCases && people.profiles.hasCases(document)) {
      countCases(people, document);
    }
  }

  /** Cases are counted one by one, since how long they wait stands in no profile. */
  private void countCases(PersonTable people, int document) {
    List<CaseKind> kinds = new ArrayList<>();
    asked.computeIfAbsent(people, key -> key.profiles.meeting(filters)).cases(document, kinds::add);
    countOnce(Facet.STEP, kinds.stream().map(kind -> kind.status().code()));
    countOnce(Facet.TYPE, kinds.stream().map(kind -> kind.type().name()));
  }

  private void countOnce(Facet facet, Stream<String> values) {
    Map<String, Integer> counts = ofCases.computeIfAbsent(facet, key -> new HashMap<>());
    values.distinct().forEach(value -> counts.merge(value, 1, Integer::sum));
  }

  /** Returns the counts of each facet, the most frequent value first. */
  Map<Facet, List<FacetCount>> counts() {
    Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
    for (Facet facet : facets) {
      Map<String, Integer> byValue = new HashMap<>(ofCases.getOrDefault(facet, Map.of()));
      ofProfiles.forEach((people, numbers) -> addProfiles(facet, people, numbers, byValue));
      ofUnits.forEach((people, numbers) -> addUnits(facet, people.places, numbers, byValue));
      counts.put(
          facet,
          byValue.entrySet().stream()
              .map(entry -> new FacetCount(entry.getKey(), entry.getValue()))
              .sorted(MOST_FREQUENT_FIRST)
              .toList());
    }
    return counts;
  }

  private void addProfiles(
      Facet facet, PersonTable people, int[] numbers, Map<String, Integer> byValue) {
    List<Profile> profiles = people.profiles.profiles();
    for (int profile = 0; profile < numbers.length; profile++) {
      int counted = numbers[profile];
      if (counted > 0) {
        values(facet, profiles.get(profile))
            .forEach(value -> byValue.merge(value, counted, Integer::sum));
      }
    }
  }

  private Collection<String> values(Facet facet, Profile profile) {
    return switch (facet) {
      case VILLAGE, RT, STEP, TYPE -> List.of();
      case ELIGIBILITY -> List.of(profile.eligibility().name());
      case REASON -> profile.reason().map(Enum::name).map(List::of).orElse(List.of());
      case RECORD -> List.of(profile.record().name());
      case PROGRAM -> profile.programs().stream().map(Enum::name).toList();
      case FINDING -> profile.findings();
    };
  }

  private static void addUnits(
      Facet facet, PlaceColumn places, int[] numbers, Map<String, Integer> byValue) {
    if (facet != Facet.VILLAGE && facet != Facet.RT) {
      return;
    }
    for (int number = 0; number < numbers.length; number++) {
      if (numbers[number] > 0) {
        PlaceColumn.Unit unit = places.units().get(number);
        RegionCode region = places.regions().get(unit.region());
        Area area = facet == Facet.VILLAGE ? Area.of(region) : area(region, unit.rt(), unit.rw());
        byValue.merge(area.toString(), numbers[number], Integer::sum);
      }
    }
  }

  private static Area area(RegionCode region, int rt, int rw) {
    if (rt == 0 || region.level() != RegionLevel.VILLAGE) {
      return Area.of(region);
    }
    return Area.of(region, rw == 0 ? Neighbourhood.of(rt) : Neighbourhood.of(rt, rw));
  }
}
