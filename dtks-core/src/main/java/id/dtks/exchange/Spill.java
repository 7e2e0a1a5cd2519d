package id.dtks.exchange;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Lays the rows of a list out in files on disk, so that all rows of a household lie in one file and
 * each file fits in memory however long the list is. The files can be read by their owner only and
 * go with {@link #close}.
 */
final class Spill implements AutoCloseable {
  /**
   * How much text of a list goes to one file, about: its rows take some ten times this in memory.
   */
  private static final long BYTES_A_PART = 8L << 20;

  private final List<Path> files = new ArrayList<>();
  private final List<DataOutputStream> parts = new ArrayList<>();

  /** Makes as many files as a list of that length needs. */
  Spill(long listBytes) {
    try {
      for (long part = 0; part <= listBytes / BYTES_A_PART; part++) {
        Path file = Files.createTempFile("dtks-import-", ".part");
        files.add(file);
        file.toFile().deleteOnExit(); // an interrupted program closes nothing
        parts.add(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file))));
      }
    } catch (IOException e) {
      close();
      throw new ImportInterruptedException(e);
    }
  }

  /** Lays out a row; rows of the same key come to lie in the same file, in the order they came. */
  void add(String key, int number, String text) {
    DataOutputStream part = parts.get(Math.floorMod(key.hashCode(), parts.size()));
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    try {
      part.writeInt(number);
      part.writeInt(bytes.length);
      part.write(bytes);
    } catch (IOException e) {
      throw new ImportInterruptedException(e);
    }
  }

  int parts() {
    return files.size();
  }

  /** Gives every row of a file, by number and text, in the order they came. */
  void read(int part, BiConsumer<Integer, String> row) {
    try {
      parts.get(part).close();
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(files.get(part))))) {
        while (true) {
          int number = in.readInt();
          row.accept(number, new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
        }
      } catch (EOFException end) {
        return;
      }
    } catch (IOException e) {
      throw new ImportInterruptedException(e);
    }
  }

  @Override
  public void close() {
    try {
      for (DataOutputStream part : parts) {
        part.close();
      }
      for (Path file : files) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new ImportInterruptedException(e);
    }
  }
}
