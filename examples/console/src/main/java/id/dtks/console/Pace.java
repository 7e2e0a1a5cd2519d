package id.dtks.console;

import java.util.Arrays;

/** How fast many searches were. */
final class Pace {
  private static final double MICROS_A_MILLI = 1000;

  private final long start = System.nanoTime();
  private long[] micros = new long[1024];
  private int count;

  void add(long microsOfOne) {
    if (count == micros.length) {
      micros = Arrays.copyOf(micros, 2 * count);
    }
    micros[count++] = microsOfOne;
  }

  int count() {
    return count;
  }

  /** Returns how many a second, and how long the middle one and the slowest hundredth took. */
  String summary(Texts texts) {
    double seconds = (System.nanoTime() - start) / 1e9;
    long[] sorted = Arrays.copyOf(micros, count);
    Arrays.sort(sorted);
    return texts.of(
        "match.summary",
        "queries",
        texts.number(count),
        "seconds",
        texts.decimal(seconds),
        "speed",
        texts.number(Math.round(count / Math.max(seconds, 1e-6))),
        "p50",
        texts.decimal(percentile(sorted, 50) / MICROS_A_MILLI),
        "p99",
        texts.decimal(percentile(sorted, 99) / MICROS_A_MILLI));
  }

  private static double percentile(long[] sorted, int percent) {
    return sorted.length == 0
        ? 0
        : sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }
}
