package id.dtks.console;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file that somebody wrote. */
final class TextFile {
  private TextFile() {}

  static String read(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw Refusal.of(ConsoleFinding.PATH_IS_DIRECTORY, "file", file);
    }
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (MalformedInputException e) {
      throw Refusal.of(ConsoleFinding.NOT_UTF_8, "file", file);
    }
  }
}
