package id.dtks.console;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * What one run of the console did.
 *
 * @param exitCode how it ended
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int exitCode, String out, String err) {
  private static final int WIDTH = 110;

  /** Runs the console as in a pipe. */
  static Run of(String... args) {
    return run(JournalFile::at, false, "", args);
  }

  /** Runs the console in English on a data directory. */
  static Run on(Path data, String... args) {
    return of(onData(data, args));
  }

  /** Runs it on other databases than usual. */
  static Run with(Function<Path, DataSource> journals, Path data, String... args) {
    return run(journals, false, "", onData(data, args));
  }

  /** Runs it on a terminal. */
  static Run watched(Path data, String... args) {
    return run(JournalFile::at, true, "", onData(data, args));
  }

  /** Runs it on a terminal where somebody answers, a line each. */
  static Run asked(Path data, List<String> answers, String... args) {
    return run(JournalFile::at, true, String.join("\n", answers), onData(data, args));
  }

  private static String[] onData(Path data, String... args) {
    return Stream.concat(Stream.of("--lang", "en", "--data", data.toString()), Stream.of(args))
        .toArray(String[]::new);
  }

  private static Run run(
      Function<Path, DataSource> journals, boolean interactive, String answers, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new BufferedReader(new StringReader(answers)),
            stream(out),
            stream(err),
            interactive,
            interactive ? WIDTH : Integer.MAX_VALUE);
    int exitCode = new Console(terminal, journals).run(args);
    return new Run(
        exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, false, StandardCharsets.UTF_8);
  }
}
