package id.dtks.search.internal;

import id.dtks.region.RegionCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * What is worked out now and then from all segments, to read queries by: the words of names and of
 * mothers' names, and the places. Safe for use by many threads.
 */
final class Knowledge {
  private final LiveVocabulary names = new LiveVocabulary(people -> people);
  private final LiveVocabulary mothers = new LiveVocabulary(people -> people.mothers);
  private volatile Places places = new Places(Set.of(), Gazetteer.NONE);

  LiveVocabulary.State names(Collection<PersonTable> tables) {
    return names.of(tables);
  }

  LiveVocabulary.State mothers(Collection<PersonTable> tables) {
    return mothers.of(tables);
  }

  /** Returns the places that people of some segments live in. */
  Gazetteer places(Collection<PersonTable> tables) {
    Set<RegionCode> regions = new HashSet<>();
    tables.forEach(table -> regions.addAll(table.places.regions()));
    Places known = places;
    if (!known.regions.equals(regions)) {
      known = new Places(regions, Gazetteer.of(regions));
      places = known;
    }
    return known.gazetteer;
  }

  private record Places(Set<RegionCode> regions, Gazetteer gazetteer) {}
}
