package id.dtks.benchmarks.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** How long pieces of work took, by their kind. Use on one thread. */
public final class Timings {
  /** The head of the table that {@link #rows} makes. */
  public static final String HEADER =
      String.format(
          Locale.ROOT,
          "%-16s %8s %10s %10s %10s %10s",
          "",
          "n",
          "a second",
          "mean us",
          "p50",
          "p99");

  private static final double NANOS = 1_000.0;
  private static final double MICROS = 1_000_000.0;
  private static final double MEDIAN = 0.5;
  private static final double HIGH = 0.99;

  private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

  /** Makes an empty one. */
  public Timings() {}

  /** Does a piece of work of a kind and remembers how long it took. */
  public <R> R time(String kind, Supplier<R> work) {
    long start = System.nanoTime();
    R result = work.get();
    nanos.computeIfAbsent(kind, k -> new ArrayList<>()).add(System.nanoTime() - start);
    return result;
  }

  /** Returns how many pieces there were. */
  public int count() {
    return all().length;
  }

  /** Returns how long a piece took on average. */
  public double meanMicros() {
    return Arrays.stream(all()).average().orElse(0) / NANOS;
  }

  /** Returns one line for each kind, and one for all. */
  public List<String> rows() {
    List<String> rows = new ArrayList<>();
    nanos.forEach((kind, times) -> rows.add(row(kind, sorted(times))));
    rows.add(row("all"));
    return rows;
  }

  /** Returns one line for all pieces, under a name. */
  public String row(String name) {
    return row(name, all());
  }

  private static String row(String name, long[] sorted) {
    double mean = Arrays.stream(sorted).average().orElse(0) / NANOS;
    return String.format(
        Locale.ROOT,
        "%-16s %,8d %,10.0f %,10.0f %,10.0f %,10.0f",
        name,
        sorted.length,
        MICROS / mean,
        mean,
        at(sorted, MEDIAN),
        at(sorted, HIGH));
  }

  private static double at(long[] sorted, double share) {
    return sorted[(int) Math.min(sorted.length - 1L, Math.round(share * sorted.length))] / NANOS;
  }

  private long[] all() {
    return nanos.values().stream()
        .flatMap(List::stream)
        .mapToLong(Long::longValue)
        .sorted()
        .toArray();
  }

  private static long[] sorted(List<Long> times) {
    return times.stream().mapToLong(Long::longValue).sorted().toArray();
  }
}
