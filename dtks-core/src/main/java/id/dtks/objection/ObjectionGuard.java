package id.dtks.objection;

import id.dtks.check.Finding;
import java.util.List;
import java.util.function.Predicate;

/** What a step with an objection requires beyond the right role. */
public enum ObjectionGuard {
  /** Who filed the objection is not who takes this step. */
  NOT_WHO_FILED(
      ObjectionFinding.OBJECTION_FOUR_EYES,
      "actor",
      attempt -> !attempt.actor().id().equals(attempt.objection().filedBy())),
  /** A note says why. */
  NOTE_GIVEN(
      ObjectionFinding.OBJECTION_NOTE_MISSING,
      "note",
      attempt -> attempt.grounds().note().isPresent()),
  /** The time to answer is not over. */
  IN_TIME(
      ObjectionFinding.OBJECTION_OVERDUE,
      "",
      attempt -> !attempt.objection().isOverdue(attempt.today())),
  /** The time to answer is over. */
  OVERDUE(
      ObjectionFinding.OBJECTION_NOT_OVERDUE,
      "",
      attempt -> attempt.objection().isOverdue(attempt.today()));

  private final ObjectionFinding refusal;
  private final String path;

  @SuppressWarnings("ImmutableEnumChecker") // a function without state
  private final Predicate<ObjectionAttempt> met;

  ObjectionGuard(ObjectionFinding refusal, String path, Predicate<ObjectionAttempt> met) {
    this.refusal = refusal;
    this.path = path;
    this.met = met;
  }

  /** Returns the refusal, none if the attempt meets this guard. */
  public List<Finding> check(ObjectionAttempt attempt) {
    return met.test(attempt)
        ? List.of()
        : List.of(Finding.of(refusal).at(path).with("until", attempt.objection().until()));
  }
}
