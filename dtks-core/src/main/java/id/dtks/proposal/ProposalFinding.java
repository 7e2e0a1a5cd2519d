package id.dtks.proposal;

import id.dtks.actor.Role;
import id.dtks.check.Finding;
import id.dtks.check.FindingCode;
import id.dtks.check.Severity;
import java.util.List;

/** What can be wrong with a proposal or with a step it is to take. */
public enum ProposalFinding implements FindingCode {
  /** Meanwhile somebody else has the person's NIK or the family card number. */
  NUMBER_TAKEN(Severity.ERROR),
  /** Another proposal that was submitted would register a person with the same NIK. */
  NIK_PROPOSED(Severity.ERROR),
  /** Warnings must be acknowledged with a note. */
  WARNINGS_NOT_ACKNOWLEDGED(Severity.ERROR),
  /** The step leads nowhere from this status. */
  STEP_NOT_ALLOWED(Severity.ERROR),
  /** The step is for other roles. */
  ROLE_NOT_ALLOWED(Severity.ERROR),
  /** The proposal has come to its end. */
  PROPOSAL_CLOSED(Severity.ERROR),
  /**
   * Who made, revised or submitted the proposal, or took the step before, may not take this one.
   */
  FOUR_EYES(Severity.ERROR),
  /** A musyawarah needs its minutes or a statement of responsibility. */
  DELIBERATION_PROOF_MISSING(Severity.ERROR),
  /** An endorsement needs the number and date of its letter. */
  ENDORSEMENT_LETTER_MISSING(Severity.ERROR),
  /** Sending needs the batch it went with. */
  EXPORT_BATCH_MISSING(Severity.ERROR),
  /** The ministry's answer must be kept. */
  MINISTRY_RESULT_MISSING(Severity.ERROR),
  /** Only the role that made the proposal may cancel it. */
  NOT_THE_CREATING_ROLE(Severity.ERROR),
  /** Only the head of the neighbourhood where the household lives may recommend. */
  NOT_OWN_NEIGHBOURHOOD(Severity.ERROR),
  /** This was done already. */
  ALREADY_DONE(Severity.ERROR),
  /** The statement of responsibility is not signed: facts {@code version, text}, to be signed. */
  STATEMENT_REFUSED(Severity.ERROR),
  /** An old wording was signed: facts {@code version, text}, to be signed. */
  STATEMENT_OUTDATED(Severity.ERROR),
  /** Not on this day of the month: fact {@code opens}, the next day on which it may be done. */
  WINDOW_CLOSED(Severity.ERROR),
  /** The proposal may still go on: fact {@code until}, its last day. */
  DEADLINE_NOT_PASSED(Severity.ERROR),
  /** There is no deadline where the proposal stands. */
  NO_DEADLINE(Severity.ERROR);

  private final Severity severity;

  ProposalFinding(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  /** Returns the refusal of what only other roles may do. */
  public static Finding roleNotAllowed(Enum<?> action, List<Role> roles) {
    return Finding.of(ROLE_NOT_ALLOWED)
        .with("action", Finding.label(action))
        .with("roles", Finding.labels(roles));
  }
}
