package id.dtks.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/**
 * The keys and values that one rule saw all over a register: 16 bytes each while they are added,
 * then only those of keys that came again. Added to by one thread; once settled, read by many.
 */
final class Sightings {
  private static final int CHUNK = 1 << 16;

  private final List<long[]> chunks = new ArrayList<>();
  private int size;
  private Map<Long, long[]> repeated = Map.of();

  void add(long key, long value) {
    int at = size % CHUNK;
    if (at == 0) {
      chunks.add(new long[2 * CHUNK]);
    }
    long[] chunk = chunks.get(chunks.size() - 1);
    chunk[2 * at] = key;
    chunk[2 * at + 1] = value;
    size++;
  }

  /** Lets go of all that came once. */
  void settle() {
    long[] keys = repeatedKeys();
    Map<Long, long[]> values = new HashMap<>();
    for (int i = 0; i < size; i++) {
      long[] chunk = chunks.get(i / CHUNK);
      long key = chunk[2 * (i % CHUNK)];
      if (Arrays.binarySearch(keys, key) >= 0) {
        long value = chunk[2 * (i % CHUNK) + 1];
        values.merge(key, new long[] {value}, Sightings::joined);
      }
    }
    chunks.clear();
    repeated = values;
  }

  private long[] repeatedKeys() {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = chunks.get(i / CHUNK)[2 * (i % CHUNK)];
    }
    Arrays.sort(keys);
    int found = 0;
    for (int i = 1; i < size; i++) {
      if (keys[i] == keys[i - 1] && (found == 0 || keys[found - 1] != keys[i])) {
        keys[found++] = keys[i];
      }
    }
    return Arrays.copyOf(keys, found);
  }

  private static long[] joined(long[] some, long[] more) {
    long[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  boolean isEmpty() {
    return repeated.isEmpty();
  }

  /**
   * Tells whether a value that was added with a key has company that meets a condition.
   *
   * @param own leaves one sighting of it out: the one that asks
   */
  boolean anyOther(long key, long own, LongPredicate condition) {
    boolean skipped = false;
    for (long value : repeated.getOrDefault(key, new long[0])) {
      if (value == own && !skipped) {
        skipped = true;
      } else if (condition.test(value)) {
        return true;
      }
    }
    return false;
  }
}
