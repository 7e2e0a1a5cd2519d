package id.dtks.console;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Where a command asks and writes, always in UTF-8.
 *
 * @param in answers of the person who watches
 * @param out results
 * @param err everything else: progress, summaries, refusals
 * @param interactive whether a person watches
 * @param width how many columns a line may take
 */
record Terminal(
    BufferedReader in, PrintStream out, PrintStream err, boolean interactive, int width) {
  private static final int USUAL_WIDTH = 110;
  private static final int FIRST_JAVA_WITH_A_CONSOLE_ALWAYS = 22;

  /** Returns the terminal of this process, or the files and pipes it was given. */
  static Terminal ofProcess() {
    boolean interactive = isTerminal();
    return new Terminal(
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
        stream(new PlainOutput(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)))),
        stream(new FileOutputStream(FileDescriptor.err)),
        interactive,
        interactive ? columns() : Integer.MAX_VALUE);
  }

  /** Writes everything out. */
  void flush() {
    out.flush();
    err.flush();
  }

  private static PrintStream stream(OutputStream bytes) {
    return new PrintStream(new BufferedOutputStream(bytes), false, StandardCharsets.UTF_8);
  }

  @SuppressWarnings("SystemConsoleNull") // both kinds of Java are looked at
  private static boolean isTerminal() {
    Console console = System.console();
    if (console == null || Runtime.version().feature() < FIRST_JAVA_WITH_A_CONSOLE_ALWAYS) {
      return console != null;
    }
    try {
      return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }

  private static int columns() {
    return Optional.ofNullable(System.getenv("COLUMNS"))
        .filter(text -> text.matches("[1-9][0-9]{1,3}"))
        .map(Integer::parseInt)
        .orElse(USUAL_WIDTH);
  }
}
