package id.dtks.check;

/** How much a {@link Finding} weighs. */
public enum Severity {
  /** The value or step is refused. */
  ERROR,
  /** Accepted, but somebody should look; a step wants it acknowledged with a note. */
  WARNING,
  /** Worth knowing, asks for nothing. */
  INFO
}
