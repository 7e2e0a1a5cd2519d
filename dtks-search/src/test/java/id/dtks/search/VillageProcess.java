package id.dtks.search;

import id.dtks.registry.Registry;
import id.dtks.search.feed.BuildProgress;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** A process of its own that writes into a register and its index until it is killed. */
final class VillageProcess implements AutoCloseable {
  /** What such a process does. */
  enum Work {
    /** Imports people, corrects names and opens cases. */
    WRITE,
    /** Does so while it builds the index anew again and again. */
    REBUILD
  }

  private static final int BATCH = 50;

  private final Process process;
  private final Path errors;
  private final BufferedReader said;

  private VillageProcess(Process process, Path errors) {
    this.process = process;
    this.errors = errors;
    this.said = process.inputReader();
  }

  static VillageProcess start(Path journal, Path index, Work work) throws IOException {
    Path errors = Path.of(journal + ".err");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                VillageProcess.class.getName(),
                journal.toString(),
                index.toString(),
                work.name())
            .redirectError(errors.toFile())
            .start();
    return new VillageProcess(process, errors);
  }

  /** Waits until the process says that it begins to open its index. */
  void awaitOpening() throws IOException {
    await("opening");
  }

  /** Waits until the process says that its index is open. */
  void awaitReady() throws IOException {
    awaitOpening();
    await("ready");
  }

  private void await(String word) throws IOException {
    String line = said.readLine();
    if (!word.equals(line)) {
      throw new AssertionError(Files.readString(errors));
    }
  }

  void killAfter(long millis) throws IOException, InterruptedException {
    if (process.waitFor(millis, TimeUnit.MILLISECONDS)) {
      throw new AssertionError(Files.readString(errors));
    }
    close();
  }

  @Override
  public void close() {
    process.toHandle().destroyForcibly();
    process.onExit().join();
  }

  /** Takes the journal's file, the index's directory, and the work. */
  public static void main(String[] args) {
    Registry registry = Village.open(Path.of(args[0]));
    System.out.println("opening");
    PersonIndex people = PersonIndex.open(Path.of(args[1]), registry);
    System.out.println("ready");
    if (Work.valueOf(args[2]) == Work.REBUILD) {
      new Thread(() -> rebuild(people)).start();
    }
    write(registry);
  }

  private static void rebuild(PersonIndex people) {
    while (!Thread.interrupted()) {
      people.rebuild(BuildProgress.NONE);
    }
  }

  private static void write(Registry registry) {
    Random random = new Random();
    int size = Village.size(registry);
    while (!Thread.interrupted()) {
      int kind = random.nextInt(20);
      if (size == 0 || kind == 0) {
        Village.enter(registry, size, size + BATCH);
        size += BATCH;
      } else if (kind < 4) {
        Village.propose(registry, random.nextInt(size));
      } else {
        Village.rename(registry, random.nextInt(size), random.nextInt(99));
      }
    }
  }
}
