package id.dtks.json;

import id.dtks.check.FindingCode;
import id.dtks.check.Severity;

/**
 * What can be wrong with a {@link JsonFile}. The path is the key; the line is the fact {@link
 * JsonFile#LINE}.
 */
public enum JsonFinding implements FindingCode {
  /** The text is no JSON from that line on; or a key stands twice. */
  JSON_SYNTAX(Severity.ERROR),
  /** A key nobody knows: fact {@code known}, the nearest ones. */
  JSON_KEY_UNKNOWN(Severity.ERROR),
  /** A key that must be there: fact {@code missing}. */
  JSON_KEY_MISSING(Severity.ERROR),
  /** A value that is none of a closed list: fact {@code known}, the nearest ones. */
  JSON_VALUE_UNKNOWN(Severity.ERROR),
  /** A value of another form: fact {@code expected}, an example. */
  JSON_VALUE_WRONG(Severity.ERROR);

  private final Severity severity;

  JsonFinding(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
