package id.dtks.listing;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the lines that an import could not take, whole and below their header, so that they can be
 * mended and imported again. The file, in UTF-8, comes into being with the first line; an older
 * file of its name is replaced. For one thread; close it afterwards.
 */
public final class RejectsFile implements AutoCloseable {
  private final Path file;
  private final String headerText;
  private @Nullable BufferedWriter writer;
  private int count;

  private RejectsFile(Path file, String headerText) {
    this.file = file;
    this.headerText = headerText;
  }

  /** Returns a rejects file for a list, not yet on disk. */
  public static RejectsFile of(Path file, Listing listing) {
    return new RejectsFile(file, listing.headerText());
  }

  /**
   * Writes a line.
   *
   * @throws RejectsUnwritableException if it cannot be written
   */
  public void add(ListingLine line) {
    try {
      if (writer == null) {
        writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        keepToTheOwner();
        write(writer, headerText);
      }
      write(writer, line.text());
      count++;
    } catch (IOException e) {
      throw new RejectsUnwritableException(e);
    }
  }

  /** The lines are personal; where the system has no such rights, the file stays as it is. */
  private void keepToTheOwner() throws IOException {
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  private static void write(BufferedWriter out, String line) throws IOException {
    out.write(line);
    out.write('\n');
  }

  /** Returns how many lines were added. */
  public int count() {
    return count;
  }

  /**
   * Ends the file.
   *
   * @throws RejectsUnwritableException if the last lines cannot be written
   */
  @Override
  public void close() {
    try {
      if (writer != null) {
        writer.close();
      }
    } catch (IOException e) {
      throw new RejectsUnwritableException(e);
    }
  }
}
