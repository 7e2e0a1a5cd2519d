package id.dtks.console;

import java.io.PrintStream;
import java.util.Locale;
import java.util.function.DoubleFunction;

/** A bar that grows in one line of a terminal and is gone when closed; silent elsewhere. */
final class ProgressBar implements AutoCloseable {
  private static final int CELLS = 30;
  private static final long NANOS_BETWEEN = 100_000_000;

  private final Terminal terminal;
  private final String unit;
  private final long start = System.nanoTime();
  private long shown = start - NANOS_BETWEEN;
  private int length;

  /**
   * Makes one.
   *
   * @param unit what is counted
   */
  ProgressBar(Terminal terminal, String unit) {
    this.terminal = terminal;
    this.unit = unit;
  }

  /** Makes one of a way through the journal. */
  static ProgressBar ofRevisions(Session session) {
    return new ProgressBar(session.terminal(), session.texts().of("revisions"));
  }

  /** Makes one of a work that counts nothing. */
  ProgressBar(Terminal terminal) {
    this(terminal, "");
  }

  /**
   * Shows how far the work is, ten times a second at most.
   *
   * @param share 0 to 1
   */
  void update(double share) {
    show(seconds -> bar(share));
  }

  /**
   * Shows how far the work is, ten times a second at most.
   *
   * @param done how many are done
   * @param all how many there are
   */
  void update(long done, long all) {
    double share = (double) done / Math.max(1, all);
    show(
        seconds ->
            bar(share)
                + String.format(
                    Locale.ROOT, "  %d %s  %.0f/s", done, unit, done / Math.max(seconds, 0.001)));
  }

  private void show(DoubleFunction<String> line) {
    long now = System.nanoTime();
    if (terminal.interactive() && now - shown >= NANOS_BETWEEN) {
      shown = now;
      write(line.apply((now - start) / 1e9));
    }
  }

  private static String bar(double share) {
    int full = (int) Math.round(Math.min(1, Math.max(0, share)) * CELLS);
    return String.format(
        Locale.ROOT, "[%s%s] %3.0f%%", "#".repeat(full), ".".repeat(CELLS - full), share * 100);
  }

  private void write(String line) {
    PrintStream err = terminal.err();
    err.print('\r' + line + " ".repeat(Math.max(0, length - line.length())));
    err.flush();
    length = line.length();
  }

  @Override
  public void close() {
    if (length > 0) {
      write("");
      terminal.err().print('\r');
      terminal.err().flush();
    }
  }
}
