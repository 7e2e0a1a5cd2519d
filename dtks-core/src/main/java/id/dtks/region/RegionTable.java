package id.dtks.region;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All regions of one level, in the order of their codes: some millions of bytes in a few arrays, so
 * that the whole country costs no object per village.
 */
final class RegionTable {
  private final RegionLevel level;
  private final byte[] text;
  private long[] codes = new long[64];
  private int[] nameStarts = new int[64];
  private final BitSet retired = new BitSet();
  private int size;

  /** Makes an empty table whose names are pieces of the text, each up to the end of its line. */
  RegionTable(RegionLevel level, byte[] text) {
    this.level = level;
    this.text = text;
  }

  /** Adds a region; codes must come in rising order. */
  void add(long code, int nameStart, boolean isRetired) {
    if (size == codes.length) {
      codes = Arrays.copyOf(codes, size * 2);
      nameStarts = Arrays.copyOf(nameStarts, size * 2);
    }
    codes[size] = code;
    nameStarts[size] = nameStart;
    retired.set(size, isRetired);
    size++;
  }

  /** Returns the place of a code in this table, negative if it has none. */
  int indexOf(RegionCode code) {
    return Arrays.binarySearch(codes, 0, size, Long.parseLong(code.digits()));
  }

  /** Returns the regions in force that are in the parent, which is one level wider. */
  List<Region> inForceWithin(RegionCode parent) {
    long first = Long.parseLong(parent.digits());
    for (int digit = parent.digits().length(); digit < level.digits(); digit++) {
      first *= 10;
    }
    long span = (long) Math.pow(10, level.digits() - parent.digits().length());
    return between(first, first + span);
  }

  /** Returns every region in force. */
  List<Region> inForce() {
    return between(0, Long.MAX_VALUE);
  }

  private List<Region> between(long first, long end) {
    int from = place(Arrays.binarySearch(codes, 0, size, first));
    int to = place(Arrays.binarySearch(codes, 0, size, end));
    return IntStream.range(from, to)
        .filter(index -> !retired.get(index))
        .mapToObj(this::get)
        .toList();
  }

  private static int place(int found) {
    return found < 0 ? -found - 1 : found;
  }

  Region get(int index) {
    int start = nameStarts[index];
    int end = start;
    while (text[end] != '\n') {
      end++;
    }
    return new Region(
        new RegionCode(Long.toString(codes[index])),
        new String(text, start, end - start, StandardCharsets.UTF_8),
        retired.get(index));
  }

  int size() {
    return size;
  }
}
