package id.dtks.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongPredicate;

/**
 * The keys and values that one rule saw all over a register: 20 bytes each while they are added,
 * then only those of keys that came again. Added to by one thread; once settled, read by many.
 */
final class Sightings {
  private static final int CHUNK = 1 << 16;

  /** Some sightings, side by side. */
  private static final class Chunk {
    final long[] keys = new long[CHUNK];
    final long[] values = new long[CHUNK];
    final int[] households = new int[CHUNK];
  }

  private final List<Chunk> chunks = new ArrayList<>();
  private int size;
  private Map<Long, long[]> repeated = Map.of();

  /**
   * Remembers one.
   *
   * @param household a number for whose it is
   */
  void add(int household, long key, long value) {
    int at = size % CHUNK;
    if (at == 0) {
      chunks.add(new Chunk());
    }
    Chunk chunk = chunks.get(chunks.size() - 1);
    chunk.keys[at] = key;
    chunk.values[at] = value;
    chunk.households[at] = household;
    size++;
  }

  /**
   * Lets go of all that came once.
   *
   * @param sharing takes the numbers of all whose keys came again
   */
  void settle(BitSet sharing) {
    long[] keys = repeatedKeys();
    Map<Long, long[]> values = new HashMap<>();
    for (int i = 0; i < size; i++) {
      Chunk chunk = chunks.get(i / CHUNK);
      long key = chunk.keys[i % CHUNK];
      if (Arrays.binarySearch(keys, key) >= 0) {
        values.merge(key, new long[] {chunk.values[i % CHUNK]}, Sightings::joined);
        sharing.set(chunk.households[i % CHUNK]);
      }
    }
    chunks.clear();
    repeated = values;
  }

  private long[] repeatedKeys() {
    long[] keys = new long[size];
    for (int i = 0; i < size; i += CHUNK) {
      System.arraycopy(chunks.get(i / CHUNK).keys, 0, keys, i, Math.min(CHUNK, size - i));
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

  /**
   * Tells whether a value that was added with a key has company that meets a condition.
   *
   * @param own leaves one sighting of it out: the one that asks
   */
  boolean anyOther(long key, long own, LongPredicate condition) {
    long[] values = repeated.get(key);
    if (values == null) {
      return false;
    }
    boolean skipped = false;
    for (long value : values) {
      if (value == own && !skipped) {
        skipped = true;
      } else if (condition.test(value)) {
        return true;
      }
    }
    return false;
  }
}
