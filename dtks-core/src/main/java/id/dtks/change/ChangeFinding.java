package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.check.FindingCode;
import id.dtks.check.Severity;
import id.dtks.household.AidProgram;
import java.util.List;

/** What speaks against a change. */
public enum ChangeFinding implements FindingCode {
  /** The household holds no such person. */
  PERSON_UNKNOWN(Severity.ERROR),
  /** There is no such household. */
  HOUSEHOLD_UNKNOWN(Severity.ERROR),
  /** The household came to an end. */
  HOUSEHOLD_CLOSED(Severity.ERROR),
  /** A household to be registered has no member. */
  HOUSEHOLD_EMPTY(Severity.ERROR),
  /** Somebody new has no name. */
  NAME_REQUIRED(Severity.ERROR),
  /** Somebody new has no sex. */
  SEX_REQUIRED(Severity.ERROR),
  /** Somebody new has no date of birth. */
  BIRTH_DATE_REQUIRED(Severity.ERROR),
  /** A date of birth lies in the future. */
  BIRTH_IN_FUTURE(Severity.ERROR),
  /** The register holds this household or person already. */
  ALREADY_REGISTERED(Severity.ERROR),
  /** What should be two persons or households is one. */
  SAME_TWICE(Severity.ERROR),
  /** The person or household already is as proposed. */
  NOTHING_TO_CHANGE(Severity.ERROR),
  /** The record is not in use, so nothing else can be changed. */
  RECORD_NOT_ACTIVE(Severity.ERROR),
  /** The record was merged into another of the same person. */
  RECORD_MERGED(Severity.ERROR),
  /** The person is recorded as deceased. */
  PERSON_DECEASED(Severity.ERROR),
  /** The person belongs to another household than the change is about. */
  NOT_IN_FAMILY(Severity.ERROR),
  /** The change needs the day it holds from. */
  DAY_REQUIRED(Severity.ERROR),
  /** The day lies in the future. */
  DAY_IN_FUTURE(Severity.ERROR),
  /** A paper bears a day in the future. */
  PAPER_IN_FUTURE(Severity.ERROR),
  /** What ends on the day began after it: fact {@code since}, the day it began. */
  DAY_BEFORE_BEGINNING(Severity.ERROR),
  /** The day of death lies before that of birth. */
  DEATH_BEFORE_BIRTH(Severity.ERROR),
  /** A reason must be given as a note. */
  REASON_REQUIRED(Severity.ERROR),
  /** The reason is none of those in force today: fact {@code reason}. */
  REASON_NOT_IN_FORCE(Severity.ERROR),
  /** A file of reasons is wrong at its path: fact {@code line}. */
  REASONS_UNREADABLE(Severity.ERROR),
  /** The change needs evidence: one of the kinds in fact {@code kinds}. */
  EVIDENCE_MISSING(Severity.ERROR),
  /** The head leaves a family that goes on, so the change must name the next head. */
  HEAD_NEEDS_SUCCESSOR(Severity.ERROR),
  /** The next head is not one of those who remain in the family. */
  SUCCESSOR_NOT_IN_FAMILY(Severity.ERROR),
  /** A household would have not exactly one head: fact {@code count}. */
  HEADS_AFTERWARDS(Severity.ERROR),
  /** A person would be in two households. */
  PERSON_TWICE_AFTERWARDS(Severity.ERROR),
  /** A NIK would be that of two active members. */
  NIK_TWICE_AFTERWARDS(Severity.ERROR),
  /** The new home is not in the regency of the old. */
  NOT_WITHIN_REGENCY(Severity.ERROR),
  /** The destination is in the regency, so this is no move away. */
  NOT_OUT_OF_REGENCY(Severity.ERROR),
  /** No region has the code of the destination. */
  DESTINATION_UNKNOWN(Severity.ERROR),
  /** A former head comes back to a family that another heads, so the change must name a place. */
  PLACE_NEEDED(Severity.ERROR),
  /** Two records that are said to be of one person differ: fact {@code fields}. */
  RECORDS_DIFFER(Severity.WARNING),
  /** The person draws this aid already: fact {@code program}. */
  ALREADY_ENROLLED(Severity.ERROR),
  /** Somebody else draws this aid for the family already: fact {@code program}. */
  FAMILY_ENROLLED(Severity.ERROR),
  /** The person does not draw this aid, or did not: fact {@code program}. */
  NOT_ENROLLED(Severity.ERROR),
  /** Aid ended too long ago to be resumed: facts {@code program}, {@code months}. */
  RESUMED_TOO_LATE(Severity.ERROR),
  /** The new caretaker's age is not recorded. */
  CARETAKER_AGE_UNKNOWN(Severity.WARNING),
  /** The records were not merged, or went on since. */
  NOT_MERGED(Severity.ERROR),
  /** What one record took over from the other has changed since, so it stays where it is. */
  TAKEN_OVER_CHANGED(Severity.WARNING),
  /** A proposal of the same matter about the same subject is still open. */
  ONE_OPEN_PROPOSAL(Severity.ERROR),
  /** Another open proposal may make this one impossible: fact {@code type}. */
  CONFLICTING_PROPOSAL(Severity.WARNING);

  private final Severity severity;

  ChangeFinding(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  Finding about(AidProgram program) {
    return Finding.of(this).with("program", Finding.label(program));
  }

  /** Returns the refusal of what needs evidence of one of these kinds. */
  public static Finding evidenceMissing(List<EvidenceKind> kinds) {
    return Finding.of(EVIDENCE_MISSING).with("kinds", Finding.labels(kinds)).at("evidence");
  }
}
