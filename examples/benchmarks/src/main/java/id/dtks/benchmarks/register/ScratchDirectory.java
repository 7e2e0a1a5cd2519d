package id.dtks.benchmarks.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A directory for one measurement, which goes with all that is in it when closed. */
public final class ScratchDirectory implements AutoCloseable {
  private final Path path;

  private ScratchDirectory(Path path) {
    this.path = path;
  }

  /** Makes one. */
  public static ScratchDirectory made() throws IOException {
    return new ScratchDirectory(Files.createTempDirectory("dtks-benchmark-"));
  }

  /** Returns where it is. */
  public Path path() {
    return path;
  }

  @Override
  public void close() throws IOException {
    List<Path> insideFirst;
    try (Stream<Path> all = Files.walk(path)) {
      insideFirst = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : insideFirst) {
      Files.delete(one);
    }
  }
}
