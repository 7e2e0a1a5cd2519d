package id.dtks.benchmarks.register;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * What a piece of work took. On a loaded machine the processor's time tells more than the clock's.
 *
 * @param wall by the clock
 * @param processor of all threads of this process, the garbage collector's among them
 * @param peakHeap bytes of heap in use at most, garbage included, since the process started
 */
public record Cost(Duration wall, Duration processor, long peakHeap) {
  private static final double MILLIS = 1000.0;
  private static final long MEBIBYTE = 1L << 20;

  /**
   * The outcome of a piece of work with what it took.
   *
   * @param <R> of the outcome
   */
  public record Of<R>(R result, Cost cost) {}

  /** Does a piece of work and measures it. */
  public static <R> Of<R> of(Supplier<R> work) {
    long processor = processorNanos();
    long start = System.nanoTime();
    R result = work.get();
    Duration wall = Duration.ofNanos(System.nanoTime() - start);
    return new Of<>(
        result, new Cost(wall, Duration.ofNanos(processorNanos() - processor), heapPeak()));
  }

  /** Returns how many of something were done in a second by the clock. */
  public long perSecond(long done) {
    return Math.round(done * MILLIS / Math.max(1, wall.toMillis()));
  }

  private static long processorNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** The parts of the heap need not peak together, so their sum is a bound from above. */
  private static long heapPeak() {
    long sum =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    return Math.min(sum, Runtime.getRuntime().maxMemory());
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%.1f s, %.1f s of processor, heap up to %d MiB",
        wall.toMillis() / MILLIS,
        processor.toMillis() / MILLIS,
        peakHeap / MEBIBYTE);
  }
}
