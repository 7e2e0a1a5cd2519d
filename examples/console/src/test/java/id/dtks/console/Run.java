package id.dtks.console;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What one run of the console did.
 *
 * @param exitCode how it ended
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int exitCode, String out, String err) {
  /** Runs the console as in a pipe. */
  static Run of(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = new Console(Terminal.piped(out, err)).run(args);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Runs the console in English on a data directory. */
  static Run on(Path data, String... args) {
    return of(
        Stream.concat(Stream.of("--lang", "en", "--data", data.toString()), Stream.of(args))
            .toArray(String[]::new));
  }
}
