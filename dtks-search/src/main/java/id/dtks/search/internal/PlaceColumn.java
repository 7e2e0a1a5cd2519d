package id.dtks.search.internal;

import id.dtks.region.Area;
import id.dtks.region.Neighbourhood;
import id.dtks.region.RegionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where the people of a segment live: the number of a neighbourhood each, which are few. */
final class PlaceColumn {
  private final List<RegionCode> regions;
  private final List<Unit> units;
  private final int[] unitOf;

  /** Of each neighbourhood, the number of its region. */
  private final int[] regionOf;

  private final Map<Integer, Integer> rtCounts;
  private final Map<Integer, Integer> rwCounts;
  private final SortedPlaces byRegion;

  private PlaceColumn(List<RegionCode> regions, List<Unit> units, int[] unitOf) {
    this.regions = regions;
    this.units = units;
    this.unitOf = unitOf;
    this.rtCounts = counts(Unit::rt);
    this.rwCounts = counts(Unit::rw);
    this.regionOf = units.stream().mapToInt(Unit::region).toArray();
    this.byRegion =
        SortedPlaces.of(
            IntStream.range(0, unitOf.length).toArray(), document -> regionOf[unitOf[document]]);
  }

  int rt(int document) {
    return units.get(unitOf[document]).rt();
  }

  int rw(int document) {
    return units.get(unitOf[document]).rw();
  }

  /** Returns how many people live in an RT of this number, wherever. */
  int countRt(int number) {
    return rtCounts.getOrDefault(number, 0);
  }

  /** Returns how many people live in an RW of this number, wherever. */
  int countRw(int number) {
    return rwCounts.getOrDefault(number, 0);
  }

  /** Returns the different regions; the place of one is its number. */
  List<RegionCode> regions() {
    return regions;
  }

  /** Returns the different neighbourhoods; the place of one is its number. */
  List<Unit> units() {
    return units;
  }

  /** Returns the number of a document's neighbourhood. */
  int unit(int document) {
    return unitOf[document];
  }

  private Map<Integer, Integer> counts(ToIntFunction<Unit> number) {
    int[] people = new int[units.size()];
    for (int unit : unitOf) {
      people[unit]++;
    }
    Map<Integer, Integer> counts = new HashMap<>();
    for (int unit = 0; unit < people.length; unit++) {
      counts.merge(number.applyAsInt(units.get(unit)), people[unit], Integer::sum);
    }
    return counts;
  }

  /**
   * An RT of an RW of a region.
   *
   * @param region the number of the region
   * @param rt the number of the RT, 0 if it is unknown
   * @param rw the number of the RW, 0 if it is unknown
   */
  record Unit(int region, int rt, int rw) {}

  /** Returns which of the people live in an area. */
  Inside inside(@Nullable Area area) {
    return new Inside(area);
  }

  /** The people who live in an area. */
  final class Inside {
    private final boolean everywhere;
    private final boolean[] regionIn = new boolean[regions.size()];

    /** Which neighbourhoods are in the area, null if all are of the regions that are. */
    private final boolean @Nullable [] unitIn;

    private Inside(@Nullable Area area) {
      boolean all = true;
      for (int i = 0; i < regionIn.length; i++) {
        regionIn[i] = area == null || area.region().contains(regions.get(i));
        all &= regionIn[i];
      }
      Neighbourhood asked = area == null ? null : area.neighbourhood().orElse(null);
      everywhere = all && asked == null;
      unitIn = asked == null ? null : units(asked);
    }

    private boolean[] units(Neighbourhood asked) {
      int rt = Integer.parseInt(asked.rt());
      int rw = asked.rw().map(Integer::parseInt).orElse(0);
      boolean[] in = new boolean[units.size()];
      for (int i = 0; i < in.length; i++) {
        Unit unit = units.get(i);
        in[i] = regionIn[unit.region()] && rt == unit.rt() && (rw == 0 || rw == unit.rw());
      }
      return in;
    }

    boolean has(int document) {
      int unit = unitOf[document];
      return everywhere || (unitIn == null ? regionIn[regionOf[unit]] : unitIn[unit]);
    }

    /** Returns how many people live in the regions of the area, its neighbourhood aside. */
    int inRegions() {
      int people = 0;
      for (int region = 0; region < regionIn.length; region++) {
        people += regionIn[region] ? from(region + 1) - from(region) : 0;
      }
      return people;
    }

    /** Returns the documents of the area, in the order of regions and then of documents. */
    IntStream documents() {
      return IntStream.range(0, regionIn.length)
          .filter(region -> regionIn[region])
          .flatMap(region -> IntStream.range(from(region), from(region + 1)))
          .map(byRegion::at)
          .filter(this::has);
    }
  }

  private int from(int region) {
    return byRegion.firstFrom(region, 0);
  }

  /** Collects where the people of a segment live. */
  static final class Builder {
    private final List<RegionCode> regions = new ArrayList<>();
    private final Map<String, Integer> regionNumbers = new HashMap<>();
    private final List<Unit> units = new ArrayList<>();
    private final Map<Unit, Integer> unitNumbers = new HashMap<>();
    private final int[] unitOf;

    Builder(int documents) {
      unitOf = new int[documents];
    }

    void add(int document, String region, int rt, int rw) {
      Unit unit = new Unit(region(region), rt, rw);
      Integer number = unitNumbers.get(unit);
      if (number == null) {
        number = units.size();
        unitNumbers.put(unit, number);
        units.add(unit);
      }
      unitOf[document] = number;
    }

    private int region(String code) {
      Integer number = regionNumbers.get(code);
      if (number == null) {
        number = regions.size();
        regionNumbers.put(code, number);
        regions.add(RegionCode.of(code));
      }
      return number;
    }

    PlaceColumn build() {
      return new PlaceColumn(List.copyOf(regions), List.copyOf(units), unitOf);
    }
  }
}
