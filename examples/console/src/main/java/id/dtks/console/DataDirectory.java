package id.dtks.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;

/** The directory that holds everything, locked by this process until closed. */
final class DataDirectory implements AutoCloseable {
  private static final int FORMAT = 1;
  private static final String LABEL = "dtks.json";
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * What the directory says of itself.
   *
   * @param format the version of the layout
   * @param regency the code of the city whose register it is
   * @param demo whether it holds nothing but the demo's city
   */
  record Label(int format, String regency, boolean demo) {}

  private final Path path;
  private final FileChannel lock;
  private final Label label;

  private DataDirectory(Path path, FileChannel lock, Label label) {
    this.path = path;
    this.lock = lock;
    this.label = label;
  }

  /** Tells whether there is a data directory of this program, of any version. */
  static boolean exists(Path path) {
    return Files.isRegularFile(path.resolve(LABEL));
  }

  /**
   * Opens a directory that exists.
   *
   * @throws id.dtks.check.RejectedException if it cannot be used, with the reason
   */
  static DataDirectory open(Path path) throws IOException {
    if (!exists(path)) {
      throw Refusal.of(isFree(path) ? ConsoleFinding.NO_DATA_YET : foreign(), "directory", path);
    }
    FileChannel lock = locked(path);
    try {
      return new DataDirectory(path, lock, read(path));
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Opens a directory, or makes it. */
  static DataDirectory openOrMake(Path path, String regency, boolean demo) throws IOException {
    if (!exists(path)) {
      if (!isFree(path)) {
        throw Refusal.of(foreign(), "directory", path);
      }
      Files.createDirectories(path);
      write(path, new Label(FORMAT, regency, demo));
    }
    return open(path);
  }

  private static ConsoleFinding foreign() {
    return ConsoleFinding.DATA_DIRECTORY_FOREIGN;
  }

  private static boolean isFree(Path path) throws IOException {
    if (!Files.exists(path)) {
      return true;
    }
    if (!Files.isDirectory(path)) {
      return false;
    }
    try (Stream<Path> files = Files.list(path)) {
      return files.findAny().isEmpty();
    }
  }

  private static FileChannel locked(Path path) throws IOException {
    FileChannel channel =
        FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // this very process holds it: locked all the same
    }
    channel.close();
    throw Refusal.of(ConsoleFinding.DATA_DIRECTORY_LOCKED, "directory", path);
  }

  private static Label read(Path path) throws IOException {
    Label label;
    try {
      label = JSON.readValue(path.resolve(LABEL).toFile(), Label.class);
    } catch (JsonProcessingException e) {
      throw Refusal.of(foreign(), "directory", path);
    }
    if (label.format() > FORMAT) {
      throw Refusal.of(ConsoleFinding.DATA_DIRECTORY_TOO_NEW, "directory", path);
    }
    return label;
  }

  private static void write(Path path, Label label) throws IOException {
    JSON.writeValue(path.resolve(LABEL).toFile(), label);
  }

  String regency() {
    return label.regency();
  }

  Path database() {
    return path.resolve("journal.db");
  }

  Path index() {
    return path.resolve("index");
  }

  @Override
  public void close() throws IOException {
    lock.close();
  }
}
