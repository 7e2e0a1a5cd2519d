package id.dtks.search.internal;

import id.dtks.region.Area;
import id.dtks.region.Neighbourhood;
import id.dtks.region.RegionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Where the people of a segment live. */
final class PlaceColumn {
  private final List<RegionCode> regions;
  private final int[] regionOf;
  private final short[] rts;
  private final short[] rws;
  private final Map<Integer, Integer> rtCounts;
  private final Map<Integer, Integer> rwCounts;
  private final SortedPlaces byRegion;

  private PlaceColumn(List<RegionCode> regions, int[] regionOf, short[] rts, short[] rws) {
    this.regions = regions;
    this.regionOf = regionOf;
    this.rts = rts;
    this.rws = rws;
    this.rtCounts = counts(rts);
    this.rwCounts = counts(rws);
    this.byRegion =
        SortedPlaces.of(
            IntStream.range(0, regionOf.length).toArray(), document -> regionOf[document]);
  }

  int rt(int document) {
    return rts[document];
  }

  int rw(int document) {
    return rws[document];
  }

  /** Returns how many people live in an RT of this number, wherever. */
  int countRt(int number) {
    return rtCounts.getOrDefault(number, 0);
  }

  /** Returns how many people live in an RW of this number, wherever. */
  int countRw(int number) {
    return rwCounts.getOrDefault(number, 0);
  }

  private static Map<Integer, Integer> counts(short[] numbers) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (short number : numbers) {
      counts.merge((int) number, 1, Integer::sum);
    }
    return counts;
  }

  /** Returns which of the people live in an area. */
  Inside inside(@Nullable Area area) {
    return new Inside(area);
  }

  /** The people who live in an area. */
  final class Inside {
    private final boolean everywhere;
    private final boolean[] regionIn = new boolean[regions.size()];
    private final int rt;
    private final int rw;

    private Inside(@Nullable Area area) {
      everywhere = area == null;
      for (int i = 0; i < regionIn.length; i++) {
        regionIn[i] = area == null || area.region().contains(regions.get(i));
      }
      Neighbourhood unit = area == null ? null : area.neighbourhood().orElse(null);
      rt = unit == null ? 0 : Integer.parseInt(unit.rt());
      rw = unit == null ? 0 : unit.rw().map(Integer::parseInt).orElse(0);
    }

    boolean has(int document) {
      return everywhere
          || (regionIn[regionOf[document]]
              && (rt == 0 || rt == rts[document])
              && (rw == 0 || rw == rws[document]));
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
    private final Map<String, Integer> places = new HashMap<>();
    private final int[] regionOf;
    private final short[] rts;
    private final short[] rws;

    Builder(int documents) {
      regionOf = new int[documents];
      rts = new short[documents];
      rws = new short[documents];
    }

    void add(int document, String region, int rt, int rw) {
      Integer place = places.get(region);
      if (place == null) {
        place = regions.size();
        places.put(region, place);
        regions.add(RegionCode.of(region));
      }
      regionOf[document] = place;
      rts[document] = (short) rt;
      rws[document] = (short) rw;
    }

    PlaceColumn build() {
      return new PlaceColumn(List.copyOf(regions), regionOf, rts, rws);
    }
  }
}
