package id.dtks.journal;

import id.dtks.check.FindingCode;
import id.dtks.check.Severity;

/** Why a journal refuses to append. */
public enum JournalFinding implements FindingCode {
  /** Somebody changed the subject meanwhile: facts kind, expected and current (a version). */
  STALE_VERSION,
  /** Another subject holds a claim: facts claim (its kind), holderKind and holderId. */
  CLAIM_TAKEN;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
