package id.dtks.console;

/** The exit codes, which scripts rely on. */
final class ExitCode {
  static final int DONE = 0;

  /** Refused, with findings, or failed; the data is as it was unless a sentence says otherwise. */
  static final int REFUSED = 1;

  /** The command line cannot be understood. */
  static final int WRONG_USE = 2;

  private ExitCode() {}
}
