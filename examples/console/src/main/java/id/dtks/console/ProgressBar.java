package id.dtks.console;

import java.io.PrintStream;
import java.util.Locale;

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

  /**
   * Shows how far the work is, ten times a second at most.
   *
   * @param share 0 to 1
   * @param done how many are done
   */
  void update(double share, long done) {
    long now = System.nanoTime();
    if (terminal.interactive() && now - shown >= NANOS_BETWEEN) {
      shown = now;
      write(line(share, done, (now - start) / 1e9));
    }
  }

  private String line(double share, long done, double seconds) {
    int full = (int) Math.round(Math.min(1, Math.max(0, share)) * CELLS);
    return String.format(
        Locale.ROOT,
        "[%s%s] %3.0f%%  %d %s  %.0f/s",
        "#".repeat(full),
        ".".repeat(CELLS - full),
        share * 100,
        done,
        unit,
        done / Math.max(seconds, 0.001));
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
