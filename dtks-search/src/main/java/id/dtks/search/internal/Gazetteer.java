package id.dtks.search.internal;

import id.dtks.region.Region;
import id.dtks.region.RegionCatalog;
import id.dtks.region.RegionCode;
import id.dtks.region.RegionLevel;
import id.dtks.search.name.Folding;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names of the villages and districts that the people of an index live in. Immutable. */
final class Gazetteer {
  /** The gazetteer that knows no place. */
  static final Gazetteer NONE = new Gazetteer(List.of());

  private static final int MOST_WORDS = 4;
  private static final Set<String> SIGNS =
      Set.of("KEL", "KELURAHAN", "DESA", "DS", "KEC", "KECAMATAN", "DI");

  private final Map<List<String>, RegionCode> places = new HashMap<>();
  private final Set<RegionCode> districts = new LinkedHashSet<>();
  private final Set<RegionCode> regencies = new LinkedHashSet<>();

  private Gazetteer(Collection<RegionCode> regions) {
    for (RegionCode region : regions) {
      add(region, RegionLevel.VILLAGE);
    }
    for (RegionCode region : regions) {
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
      districts.add(place);
      regencies.add(place.at(RegionLevel.REGENCY));
    }
    RegionCatalog.current()
        .find(place)
        .map(Region::name)
        .map(Folding::words)
        .ifPresent(words -> places.putIfAbsent(List.copyOf(words), place));
  }

  /** Tells whether a word says that the name of a place follows. */
  static boolean isSign(String word) {
    return SIGNS.contains(word);
  }

  /**
   * Returns the place whose whole name stands at a place of some words; the longest, if several.
   *
   * @param said whether a word before says that a place follows; then it may be abbreviated
   */
  Optional<Found> at(List<String> words, int from, boolean said) {
    for (int count = Math.min(MOST_WORDS, words.size() - from); count > 0; count--) {
      List<String> name = words.subList(from, from + count);
      RegionCode place = places.get(name);
      Optional<RegionCode> found =
          place == null && said ? abbreviated(String.join(" ", name)) : Optional.ofNullable(place);
      if (found.isPresent()) {
        return Optional.of(new Found(found.get(), count));
      }
    }
    return Optional.empty();
  }

  /** Returns the place of a name that somebody wrote into a field for it. */
  Optional<RegionCode> named(String text) {
    List<String> words = Folding.words(text);
    int from = words.size() > 1 && isSign(words.get(0)) ? 1 : 0;
    return at(words, from, true).map(Found::region);
  }

  private Optional<RegionCode> abbreviated(String name) {
    for (Set<RegionCode> parents : List.of(districts, regencies)) {
      for (RegionCode parent : parents) {
        Optional<Region> found = RegionCatalog.current().findByName(parent, name);
        if (found.isPresent()) {
          return found.map(Region::code);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * A place and how many words it took.
   *
   * @param words how many
   */
  record Found(RegionCode region, int words) {}
}
