package id.dtks.change;

import id.dtks.check.FindingCode;
import id.dtks.check.Severity;

/** What speaks against a change. */
public enum ChangeFinding implements FindingCode {
  /** The household holds no such person. */
  PERSON_UNKNOWN(Severity.ERROR),
  /** The person already stands as proposed. */
  NOTHING_TO_CHANGE(Severity.ERROR),
  /** The record is not in use, so nothing else can be changed. */
  RECORD_NOT_ACTIVE(Severity.ERROR),
  /** The change needs the day it holds from. */
  DAY_REQUIRED(Severity.ERROR),
  /** The day lies in the future. */
  DAY_IN_FUTURE(Severity.ERROR),
  /** A reason must be given as a note. */
  REASON_REQUIRED(Severity.ERROR),
  /** The change needs evidence. */
  EVIDENCE_MISSING(Severity.ERROR),
  /** The person is the head, so somebody else must become head or caretaker. */
  HEAD_NEEDS_SUCCESSOR(Severity.WARNING);

  private final Severity severity;

  ChangeFinding(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
