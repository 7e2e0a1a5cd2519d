package id.dtks.rule;

import id.dtks.check.FindingCode;
import id.dtks.check.Severity;

/** What the standard rules find in a household. */
public enum RuleFinding implements FindingCode {
  /** Not exactly one head of family: fact {@code count}. */
  HEAD_COUNT(Severity.ERROR),
  /** Recorded as deceased, but still active and not found ineligible. */
  DECEASED_ACTIVE(Severity.WARNING);

  private final Severity severity;

  RuleFinding(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
