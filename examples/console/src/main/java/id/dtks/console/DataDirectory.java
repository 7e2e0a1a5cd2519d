package id.dtks.console;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The directory that holds everything, locked by this process until closed. */
final class DataDirectory implements AutoCloseable {
  /** How long a command waits for another to end; most take less. */
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private static final Duration PAUSE = Duration.ofMillis(50);

  private final Path path;
  private final FileChannel lock;
  private final DirectoryLabel label;
  private boolean temporary;

  private DataDirectory(Path path, FileChannel lock, DirectoryLabel label) {
    this.path = path;
    this.lock = lock;
    this.label = label;
  }

  /**
   * Opens a directory that exists.
   *
   * @throws id.dtks.check.RejectedException if it cannot be used, with the reason
   */
  static DataDirectory open(Path path) throws IOException {
    if (!DirectoryLabel.isIn(path)) {
      throw Refusal.of(isFree(path) ? ConsoleFinding.NO_DATA_YET : foreign(), "directory", path);
    }
    FileChannel lock = locked(path);
    try {
      DataDirectory directory = new DataDirectory(path, lock, DirectoryLabel.read(path));
      if (Files.isDirectory(directory.index()) && !Files.exists(directory.database())) {
        throw Refusal.of(ConsoleFinding.JOURNAL_MISSING, "directory", path);
      }
      return directory;
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Opens a directory, or makes it; one that was made goes again when closed, unless {@linkplain
   * #keep kept}.
   *
   * @param regency asked only for a directory to be made
   */
  static DataDirectory openOrMake(Path path, Supplier<String> regency) throws IOException {
    if (DirectoryLabel.isIn(path)) {
      return open(path);
    }
    DataDirectory made = make(path, DirectoryLabel.of(regency.get(), false));
    made.temporary = true;
    return made;
  }

  /**
   * Begins a directory of the demo's own anew.
   *
   * @throws id.dtks.check.RejectedException if it holds anything else
   */
  static DataDirectory beginDemo(Path path, String regency) throws IOException {
    if (DirectoryLabel.isIn(path)) {
      try (DataDirectory old = open(path)) {
        if (!old.label.demo()) {
          throw Refusal.of(ConsoleFinding.DEMO_NEEDS_OWN_DIRECTORY, "directory", path);
        }
        old.delete();
      }
    }
    return make(path, DirectoryLabel.of(regency, true));
  }

  private static DataDirectory make(Path path, DirectoryLabel label) throws IOException {
    if (!isFree(path)) {
      throw Refusal.of(foreign(), "directory", path);
    }
    Files.createDirectories(path);
    keepToTheOwner(path);
    label.write(path);
    return open(path);
  }

  /** What lies in the directory is personal; where the system has no such rights, it stays so. */
  private static void keepToTheOwner(Path path) throws IOException {
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
    }
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
    long end = System.nanoTime() + PATIENCE.toNanos();
    boolean held = isLocked(channel);
    while (!held && System.nanoTime() < end) {
      LockSupport.parkNanos(PAUSE.toNanos());
      held = isLocked(channel);
    }
    if (held) {
      return channel;
    }
    channel.close();
    throw Refusal.of(ConsoleFinding.DATA_DIRECTORY_LOCKED, "directory", path);
  }

  private static boolean isLocked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // this very process holds it: locked all the same
    }
  }

  String regency() {
    return label.regency();
  }

  Path database() {
    return path.resolve("journal.db");
  }

  Path index() {
    return indexIn(path);
  }

  /** Returns where the index of a data directory is. */
  static Path indexIn(Path path) {
    return path.resolve("index");
  }

  /** The demo's list, which is the only one that leaves a demo a demo. */
  Path demoList() {
    return path.resolve("demo-city.csv");
  }

  /** Makes a directory stay, and no demo any more if a list of somebody's own comes in. */
  void keep(Path list) throws IOException {
    temporary = false;
    if (label.demo() && !(Files.exists(demoList()) && Files.isSameFile(list, demoList()))) {
      DirectoryLabel.of(label.regency(), false).write(path);
    }
  }

  private void delete() throws IOException {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  @Override
  public void close() throws IOException {
    lock.close();
    if (temporary) {
      delete();
    }
  }
}
