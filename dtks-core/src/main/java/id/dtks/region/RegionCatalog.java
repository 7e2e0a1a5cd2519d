package id.dtks.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All regions in force under Kepmendagri 300.2.2-2430/2025, and the codes that earlier decrees had:
 * a NIK keeps the code of its day, so a retired code is no mistake. Immutable to the outside and
 * safe for use by many threads.
 */
public final class RegionCatalog {
  private final Map<RegionLevel, RegionTable> tables;
  private final Map<String, List<String>> aliases;

  /**
   * The names below a parent, built when they are first asked for: a city works with a handful. The
   * provinces stand under the empty text.
   */
  private final Map<String, SiblingNames> names = new ConcurrentHashMap<>();

  private RegionCatalog(Map<RegionLevel, RegionTable> tables, Map<String, List<String>> aliases) {
    this.tables = tables;
    this.aliases = aliases;
  }

  /** Returns the catalogue in the jar, loaded at the first call. */
  public static RegionCatalog current() {
    return Loaded.CATALOG;
  }

  /** Returns the region of a code, in force or retired. */
  public Optional<Region> find(RegionCode code) {
    RegionTable table = table(code.level());
    int index = table.indexOf(code);
    return index < 0 ? Optional.empty() : Optional.of(table.get(index));
  }

  /** Returns the provinces in force, in the order of their codes. */
  public List<Region> provinces() {
    return table(RegionLevel.PROVINCE).inForce();
  }

  /** Returns the regions in force one level below, in the order of their codes. */
  public List<Region> children(RegionCode parent) {
    return parent
        .level()
        .narrower()
        .map(level -> table(level).inForceWithin(parent))
        .orElse(List.of());
  }

  /** Returns the province in force of that name; names are read as in the other method. */
  public Optional<Region> findByName(String name) {
    return names
        .computeIfAbsent("", key -> new SiblingNames(RegionLevel.PROVINCE, provinces(), aliases))
        .find(name);
  }

  /**
   * Returns the region in force of that name one level below the parent. Case, spaces, hyphens,
   * apostrophes and a leading kind (<i>Kota, Kab., Kec., Kel., Desa</i>) do not matter, and words
   * may be abbreviated (<i>Gn. Elai, Btg Lestari</i>). Empty if no region can be meant or more than
   * one; of a regency and a city of the same name the bare name means the regency.
   */
  public Optional<Region> findByName(RegionCode parent, String name) {
    return parent
        .level()
        .narrower()
        .flatMap(
            level ->
                names
                    .computeIfAbsent(parent.digits(), key -> namesBelow(parent, level))
                    .find(name));
  }

  private SiblingNames namesBelow(RegionCode parent, RegionLevel level) {
    return new SiblingNames(level, children(parent), aliases);
  }

  /** Returns the known regions from the province down to this code, itself included. */
  public List<Region> path(RegionCode code) {
    return Arrays.stream(RegionLevel.values())
        .filter(level -> level.compareTo(code.level()) <= 0)
        .flatMap(level -> find(code.at(level)).stream())
        .toList();
  }

  /**
   * Returns the names from the region itself up to its province, as in {@code Gunung Telihan,
   * Bontang Barat, Kota Bontang, Kalimantan Timur}; the code itself if nothing of it is known.
   */
  public String pathName(RegionCode code) {
    List<Region> path = path(code);
    if (path.isEmpty()) {
      return code.toString();
    }
    List<String> narrowestFirst = new ArrayList<>();
    path.forEach(region -> narrowestFirst.add(0, region.name()));
    return String.join(", ", narrowestFirst);
  }

  /** Returns how many codes of a level there are, retired ones included. */
  public int size(RegionLevel level) {
    return table(level).size();
  }

  private RegionTable table(RegionLevel level) {
    return Objects.requireNonNull(tables.get(level));
  }

  private static final class Loaded {
    static final RegionCatalog CATALOG = new RegionCatalog(RegionList.read(), RegionAliases.read());
  }
}
