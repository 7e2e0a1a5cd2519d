package id.dtks.search.internal;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import org.apache.lucene.util.IntroSorter;

/** The places of an array in the order of a key, which is unsigned; ranges of keys are found. */
final class SortedPlaces {
  private final int[] places;
  private final IntToLongFunction key;

  private SortedPlaces(int[] places, IntToLongFunction key) {
    this.places = places;
    this.key = key;
  }

  /** Sorts some places; those of equal keys stay in their order. */
  static SortedPlaces of(int[] places, IntToLongFunction key) {
    int[] sorted = places.clone();
    long[] keys = Arrays.stream(sorted).mapToLong(key).toArray();
    new Sorter(sorted, keys).sort(0, sorted.length);
    return new SortedPlaces(sorted, key);
  }

  /** Returns the place at a rank. */
  int at(int rank) {
    return places[rank];
  }

  int size() {
    return places.length;
  }

  /** Returns the first rank, from one on, whose key is at least this. */
  int firstFrom(long least, int from) {
    return firstBetween(least, from, places.length);
  }

  /** Returns the same, faster where it is near. */
  int soonFrom(long least, int from) {
    int step = 1;
    while (from + step < places.length && isBelow(from + step, least)) {
      step *= 2;
    }
    return firstBetween(least, from, Math.min(from + step, places.length));
  }

  private boolean isBelow(int rank, long least) {
    return Long.compareUnsigned(key.applyAsLong(places[rank]), least) < 0;
  }

  /** Returns the first rank, from one up to another, whose key is at least this. */
  int firstBetween(long least, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (isBelow(middle, least)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static final class Sorter extends IntroSorter {
    private final int[] places;
    private final long[] keys;
    private long pivotKey;
    private int pivotPlace;

    Sorter(int[] places, long[] keys) {
      this.places = places;
      this.keys = keys;
    }

    @Override
    protected void swap(int i, int j) {
      int place = places[i];
      places[i] = places[j];
      places[j] = place;
      long key = keys[i];
      keys[i] = keys[j];
      keys[j] = key;
    }

    @Override
    protected void setPivot(int i) {
      pivotKey = keys[i];
      pivotPlace = places[i];
    }

    @Override
    protected int comparePivot(int j) {
      int byKey = Long.compareUnsigned(pivotKey, keys[j]);
      return byKey == 0 ? Integer.compare(pivotPlace, places[j]) : byKey;
    }
  }
}
