package id.dtks.region;

import id.dtks.region.RegionName.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names of the regions of one parent. Immutable once built. */
final class SiblingNames {
  private record Sibling(Region region, RegionName name) {}

  private final RegionLevel level;
  private final List<Sibling> siblings = new ArrayList<>();
  private final Map<String, List<Sibling>> byJoinedName = new HashMap<>();

  /**
   * Makes the index of one parent.
   *
   * @param level the level of the regions
   * @param regions the regions, all of one level
   * @param aliases other names of regions, by the digits of the code
   */
  SiblingNames(RegionLevel level, List<Region> regions, Map<String, List<String>> aliases) {
    this.level = level;
    for (Region region : regions) {
      Sibling sibling = new Sibling(region, RegionName.of(level, region.name()));
      siblings.add(sibling);
      put(sibling);
    }
    for (Region region : regions) {
      for (String alias : aliases.getOrDefault(region.code().digits(), List.of())) {
        put(new Sibling(region, RegionName.of(level, alias)));
      }
    }
  }

  private void put(Sibling sibling) {
    byJoinedName.computeIfAbsent(sibling.name().joined(), name -> new ArrayList<>(1)).add(sibling);
  }

  /** Returns the one region that the text can mean; empty if there is none or more than one. */
  Optional<Region> find(String text) {
    RegionName name = RegionName.of(level, text);
    List<Sibling> same = byJoinedName.get(name.joined());
    if (same != null) {
      return same.size() == 1 ? Optional.of(same.get(0).region()) : ofKind(name, same);
    }
    List<Sibling> longer =
        siblings.stream().filter(sibling -> name.isShortFor(sibling.name())).toList();
    return longer.size() == 1 ? Optional.of(longer.get(0).region()) : Optional.empty();
  }

  /** Of a regency and a city of one name, official lists name only the city with its kind. */
  private static Optional<Region> ofKind(RegionName name, List<Sibling> same) {
    Optional<Kind> kind = name.kind().or(() -> Optional.of(Kind.REGENCY));
    List<Sibling> matching = same.stream().filter(sibling -> kindOf(sibling).equals(kind)).toList();
    return matching.size() == 1 ? Optional.of(matching.get(0).region()) : Optional.empty();
  }

  private static Optional<Kind> kindOf(Sibling sibling) {
    RegionCode code = sibling.region().code();
    if (code.level() != RegionLevel.VILLAGE) {
      return sibling.name().kind();
    }
    // The first digit of a village's own part: 1 kelurahan, 2 desa, 3 desa adat.
    return Optional.of(code.digits().charAt(6) == '1' ? Kind.WARD : Kind.VILLAGE);
  }
}
