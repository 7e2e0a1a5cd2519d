package id.dtks.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a data directory says of itself.
 *
 * @param format the version of the layout
 * @param regency the code of the city whose register it is
 * @param demo whether it holds nothing but the demo's city, and may begin anew
 */
record DirectoryLabel(int format, String regency, boolean demo) {
  private static final String FILE = "dtks.json";
  private static final int FORMAT = 1;
  private static final JsonMapper JSON = new JsonMapper();

  /** Returns the label of a new directory. */
  static DirectoryLabel of(String regency, boolean demo) {
    return new DirectoryLabel(FORMAT, regency, demo);
  }

  /** Tells whether a directory has a label, of any version. */
  static boolean isIn(Path directory) {
    return Files.isRegularFile(directory.resolve(FILE));
  }

  /**
   * Reads the label of a directory.
   *
   * @throws id.dtks.check.RejectedException if it is none, or one of a newer version
   */
  static DirectoryLabel read(Path directory) throws IOException {
    DirectoryLabel label;
    try {
      label = JSON.readValue(directory.resolve(FILE).toFile(), DirectoryLabel.class);
    } catch (JsonProcessingException e) {
      throw Refusal.of(ConsoleFinding.DATA_DIRECTORY_FOREIGN, "directory", directory);
    }
    if (label.format() > FORMAT) {
      throw Refusal.of(ConsoleFinding.DATA_DIRECTORY_TOO_NEW, "directory", directory);
    }
    return label;
  }

  /** Writes this label into a directory. */
  void write(Path directory) throws IOException {
    JSON.writeValue(directory.resolve(FILE).toFile(), this);
  }
}
