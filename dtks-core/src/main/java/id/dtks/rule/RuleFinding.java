package id.dtks.rule;

import id.dtks.check.FindingCode;
import id.dtks.check.Severity;

/** What the standard rules find. */
public enum RuleFinding implements FindingCode {
  /** The NIK belongs to somebody else. */
  NIK_DUPLICATE(Severity.ERROR),
  /** The same person stands on another family card. */
  PERSON_IN_TWO_KK(Severity.ERROR),
  /** Another record of other numbers may be of the same person. */
  POSSIBLE_SAME_PERSON(Severity.WARNING),
  /** The same person seems to be registered where the actor may not look. */
  SAME_PERSON_ELSEWHERE(Severity.WARNING),
  /** The family card number is that of another household. */
  CARD_IN_USE(Severity.ERROR),

  /** Not exactly one head of family: fact {@code count}. */
  HEAD_COUNT(Severity.ERROR),
  /** The head is too young: fact {@code age}, the least age. */
  HEAD_UNDER_AGE(Severity.WARNING),
  /** Who draws the aid is too young: fact {@code age}, the least age. */
  CARETAKER_UNDER_AGE(Severity.WARNING),
  /** A child or grandchild of the head is no younger, or a parent no older than the head. */
  CHILD_OLDER_THAN_PARENT(Severity.WARNING),
  /** Head and spouse are recorded with the same sex. */
  SPOUSES_OF_SAME_SEX(Severity.WARNING),
  /** The mother's name is the person's own. */
  MOTHER_IS_SELF(Severity.WARNING),

  /** Recorded as deceased, but still active and not found ineligible. */
  DECEASED_ACTIVE(Severity.WARNING),
  /** Aid goes on although the person is recorded as deceased. */
  AID_OF_DECEASED(Severity.WARNING),
  /** An occupation that excludes the family. */
  EXCLUDED_OCCUPATION_IN_KK(Severity.WARNING),
  /** The last match with the civil registry is too old: fact {@code days}. */
  MATCH_STALE(Severity.WARNING),
  /** The decile is above the limit of a program: facts {@code program}, {@code highest}. */
  DECILE_LIMIT(Severity.WARNING),
  /** No decile is known: fact {@code program}. */
  DECILE_UNKNOWN(Severity.WARNING),

  /** Neither RT nor RW are recorded. */
  NEIGHBOURHOOD_MISSING(Severity.WARNING),
  /** Another family has the same address. */
  SEVERAL_FAMILIES_AT_ADDRESS(Severity.INFO),
  /** Somebody of another family has the same telephone, account or card: fact {@code system}. */
  SHARED_ACCOUNT(Severity.WARNING),

  /** Only who is in the register and active can be nominated. */
  PROGRAM_NEEDS_REGISTRATION(Severity.ERROR),
  /** Photos or coordinates are missing: fact {@code kinds}. */
  REGISTRATION_EVIDENCE_MISSING(Severity.ERROR);

  private final Severity severity;

  RuleFinding(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
