package id.dtks.search.internal;

import id.dtks.region.Region;
import id.dtks.region.RegionCatalog;
import id.dtks.region.RegionCode;
import id.dtks.region.RegionLevel;
import id.dtks.search.name.Folding;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The names of the villages and districts that the people of an index live in; one name may be that
 * of several. Immutable.
 */
final class Gazetteer {
  /** The gazetteer that knows no place. */
  static final Gazetteer NONE = new Gazetteer(List.of());

  private static final int MOST_WORDS = 4;

  private final Map<List<String>, Set<RegionCode>> places = new HashMap<>();

  /** The districts and the regencies, among whose parts is whatever is abbreviated. */
  private final Set<RegionCode> parents = new TreeSet<>();

  private Gazetteer(Collection<RegionCode> regions) {
    for (RegionCode region : regions) {
      add(region, RegionLevel.VILLAGE);
      add(region, RegionLevel.DISTRICT);
    }
  }

  /** Returns the gazetteer of some regions and the districts above them. */
  static Gazetteer of(Collection<RegionCode> regions) {
    return new Gazetteer(regions);
  }

  private void add(RegionCode region, RegionLevel level) {
    if (region.level().compareTo(level) < 0) {
      return;
    }
    RegionCode place = region.at(level);
    if (level == RegionLevel.DISTRICT) {
      parents.add(place);
      parents.add(place.at(RegionLevel.REGENCY));
    }
    RegionCatalog.current()
        .find(place)
        .map(Region::name)
        .map(Folding::words)
        .ifPresent(words -> named(words).add(place));
  }

  private Set<RegionCode> named(List<String> words) {
    return places.computeIfAbsent(List.copyOf(words), name -> new TreeSet<>());
  }

  /**
   * Returns the places whose whole name stands at a place of some words; that of the longest name,
   * if several do.
   *
   * @param sign what a word before says; after one the name may be abbreviated
   */
  Optional<Found> at(List<String> words, int from, PlaceSign sign) {
    for (int count = Math.min(MOST_WORDS, words.size() - from); count > 0; count--) {
      List<String> name = words.subList(from, from + count);
      Set<RegionCode> found = places.getOrDefault(name, Set.of());
      if (found.isEmpty() && sign != PlaceSign.NONE) {
        found = abbreviated(String.join(" ", name));
      }
      if (!found.isEmpty()) {
        return Optional.of(new Found(meant(found, sign), count));
      }
    }
    return Optional.empty();
  }

  /** Returns the places of a name that somebody wrote into a field for it, often none. */
  Set<RegionCode> named(String text) {
    List<String> words = Folding.words(text);
    PlaceSign sign = words.size() > 1 ? PlaceSign.of(words.get(0)) : PlaceSign.NONE;
    Optional<Found> found =
        sign == PlaceSign.NONE ? at(words, 0, PlaceSign.PLACE) : at(words, 1, sign);
    return found.map(Found::regions).orElse(Set.of());
  }

  private Set<RegionCode> abbreviated(String name) {
    return parents.stream()
        .flatMap(parent -> RegionCatalog.current().findByName(parent, name).stream())
        .map(Region::code)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Of several places those count that the sign announces, and of two the one the other is in. */
  private static Set<RegionCode> meant(Set<RegionCode> found, PlaceSign sign) {
    Set<RegionCode> announced =
        found.stream()
            .filter(place -> sign.announces(place.level()))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<RegionCode> all = announced.isEmpty() ? found : announced;
    return all.stream()
        .filter(
            place -> all.stream().noneMatch(other -> !other.equals(place) && other.contains(place)))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Places of one name and how many words it took.
   *
   * @param regions the places, none inside another
   * @param words how many
   */
  record Found(Set<RegionCode> regions, int words) {}
}
