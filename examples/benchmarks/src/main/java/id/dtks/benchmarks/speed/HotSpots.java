package id.dtks.benchmarks.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where a thread spends its time, by samples of the Java Flight Recorder. */
final class HotSpots {
  private static final String SAMPLE = "jdk.ExecutionSample";
  private static final Duration EVERY = Duration.ofMillis(10);
  private static final String OWN = "id.dtks.search.";
  private static final String LAMBDA = "$$Lambda";
  private static final int LINES = 25;

  private final String thread;
  private final Map<String, Integer> within = new HashMap<>();
  private final Map<String, Integer> itself = new HashMap<>();
  private int samples;

  private HotSpots(String thread) {
    this.thread = thread;
  }

  /**
   * Samples this thread while it works.
   *
   * @return a line for each of the methods of the search in which most time is spent: the share of
   *     time in it and all it calls, and in it and what it calls of other libraries
   */
  static List<String> of(Runnable work) throws IOException {
    Path file = Files.createTempFile("dtks-samples-", ".jfr");
    try (Recording recording = new Recording()) {
      recording.enable(SAMPLE).withPeriod(EVERY);
      recording.start();
      work.run();
      recording.stop();
      recording.dump(file);
      HotSpots spots = new HotSpots(Thread.currentThread().getName());
      for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
        spots.add(event);
      }
      return spots.lines();
    } finally {
      Files.delete(file);
    }
  }

  private void add(RecordedEvent event) {
    if (event.getStackTrace() == null
        || !event.getThread("sampledThread").getJavaName().equals(thread)) {
      return;
    }
    List<String> methods =
        event.getStackTrace().getFrames().stream()
            .filter(HotSpots::isOwn)
            .map(HotSpots::name)
            .toList();
    if (!methods.isEmpty()) {
      samples++;
      itself.merge(methods.get(0), 1, Integer::sum);
      Set.copyOf(methods).forEach(method -> within.merge(method, 1, Integer::sum));
    }
  }

  private static boolean isOwn(RecordedFrame frame) {
    String type = frame.getMethod().getType().getName();
    return type.startsWith(OWN)
        && !type.contains(LAMBDA)
        && !frame.getMethod().getName().contains("lambda$");
  }

  private static String name(RecordedFrame frame) {
    String type = frame.getMethod().getType().getName();
    return type.substring(type.lastIndexOf('.') + 1) + "." + frame.getMethod().getName();
  }

  private List<String> lines() {
    return within.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(LINES)
        .map(entry -> line(entry.getKey(), entry.getValue()))
        .toList();
  }

  private String line(String method, int all) {
    return String.format(
        Locale.ROOT,
        "%6.1f %% %6.1f %% itself  %s",
        percent(all),
        percent(itself.getOrDefault(method, 0)),
        method);
  }

  private double percent(int some) {
    return 100.0 * some / samples;
  }
}
