package id.dtks.objection;

import id.dtks.check.FindingCode;
import id.dtks.check.Severity;

/** Why an objection, or a step with it, is refused. */
public enum ObjectionFinding implements FindingCode {
  /** The objector lives in another kelurahan than the person, or it is not known where. */
  OBJECTOR_LIVES_ELSEWHERE,
  /** Nothing refers to who objects. */
  OBJECTOR_REFERENCE_MISSING,
  /** The reference of the objector is, or holds, a number as on a card. */
  OBJECTOR_REFERENCE_IS_NUMBER,
  /** No reason is given. */
  OBJECTION_REASON_MISSING,
  /** No photo of the house is given. */
  OBJECTION_PHOTO_MISSING,
  /** No coordinates are given. */
  OBJECTION_LOCATION_MISSING,
  /** The same objector's objection of that kind about that person is still open. */
  ONE_OPEN_OBJECTION,
  /** The step leads nowhere from this status: facts action, status and allowed. */
  OBJECTION_STEP_NOT_ALLOWED,
  /** The objection has come to its end: facts action and status. */
  OBJECTION_CLOSED,
  /** The step is for other roles: facts action and roles. */
  OBJECTION_ROLE_NOT_ALLOWED,
  /** Who filed the objection may not also decide it. */
  OBJECTION_FOUR_EYES,
  /** A decision needs a note. */
  OBJECTION_NOTE_MISSING,
  /** The time to answer it is over: fact until. */
  OBJECTION_OVERDUE,
  /** The time to answer it is not over yet: fact until. */
  OBJECTION_NOT_OVERDUE;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
