package id.dtks.objection;

import static id.dtks.objection.ObjectionAction.DISMISS;
import static id.dtks.objection.ObjectionAction.LAPSE;
import static id.dtks.objection.ObjectionAction.TAKE_UP;
import static id.dtks.objection.ObjectionAction.UPHOLD;
import static id.dtks.objection.ObjectionGuard.IN_TIME;
import static id.dtks.objection.ObjectionGuard.NOTE_GIVEN;
import static id.dtks.objection.ObjectionGuard.NOT_WHO_FILED;
import static id.dtks.objection.ObjectionGuard.OVERDUE;
import static id.dtks.objection.ObjectionStatus.DISMISSED;
import static id.dtks.objection.ObjectionStatus.IN_PROCESS;
import static id.dtks.objection.ObjectionStatus.LAPSED;
import static id.dtks.objection.ObjectionStatus.SUBMITTED;
import static id.dtks.objection.ObjectionStatus.UPHELD;

import id.dtks.actor.Role;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The way of an objection as a table of steps. Immutable; a pure function of its rows.
 *
 * @param filers who may file an objection for a citizen, in the order to name them
 * @param steps every row, in the order of the way
 */
public record ObjectionJourney(List<Role> filers, List<ObjectionStep> steps) {
  private static final List<Role> KELURAHAN = List.of(Role.KELURAHAN_OPERATOR, Role.LURAH);
  private static final List<Role> VERIFIER = List.of(Role.DINSOS_VERIFIER);
  private static final List<Role> ALL_WHO_ANSWER =
      List.of(Role.KELURAHAN_OPERATOR, Role.LURAH, Role.DINSOS_VERIFIER);

  private static final ObjectionJourney STANDARD =
      new ObjectionJourney(
          List.of(Role.KELURAHAN_OPERATOR, Role.RT_RW),
          List.of(
              step(SUBMITTED, TAKE_UP, IN_PROCESS, KELURAHAN, IN_TIME),
              step(SUBMITTED, LAPSE, LAPSED, ALL_WHO_ANSWER, OVERDUE),
              step(IN_PROCESS, UPHOLD, UPHELD, VERIFIER, IN_TIME, NOT_WHO_FILED, NOTE_GIVEN),
              step(IN_PROCESS, DISMISS, DISMISSED, VERIFIER, IN_TIME, NOT_WHO_FILED, NOTE_GIVEN),
              step(IN_PROCESS, LAPSE, LAPSED, ALL_WHO_ANSWER, OVERDUE)));

  public ObjectionJourney {
    filers = List.copyOf(filers);
    steps = List.copyOf(steps);
  }

  /**
   * Returns the journey that Cek Bansos describes: processed by the local government, and lapsed if
   * nobody decides in time.
   */
  public static ObjectionJourney standard() {
    return STANDARD;
  }

  private static ObjectionStep step(
      ObjectionStatus from,
      ObjectionAction action,
      ObjectionStatus to,
      List<Role> roles,
      ObjectionGuard... guards) {
    return new ObjectionStep(from, action, to, roles, List.of(guards));
  }

  /** Returns the steps that lead on from a status; none if the way ends there. */
  public List<ObjectionStep> stepsFrom(ObjectionStatus status) {
    return steps.stream().filter(step -> step.from() == status).toList();
  }

  /** Tells whether an objection with that status still goes on. */
  public boolean isOpen(ObjectionStatus status) {
    return steps.stream().anyMatch(step -> step.from() == status);
  }

  /** Returns what a role may do with an objection of that status. */
  public List<ObjectionAction> actions(ObjectionStatus status, Role role) {
    return stepsFrom(status).stream()
        .filter(step -> step.roles().contains(role))
        .map(ObjectionStep::action)
        .toList();
  }

  /** Returns the refusal if a role may not file objections. */
  public List<Finding> checkFiler(Role role) {
    return filers.contains(role) ? List.of() : List.of(notAllowed(ObjectionAction.FILE, filers));
  }

  /** Returns the step an attempt takes, or every reason why it may not. */
  public Checked<ObjectionStep> check(ObjectionAttempt attempt) {
    List<ObjectionStep> possible = stepsFrom(attempt.objection().status());
    Optional<ObjectionStep> found =
        possible.stream().filter(step -> step.action() == attempt.action()).findFirst();
    if (found.isEmpty()) {
      return Checked.rejected(noSuchStep(attempt, possible));
    }
    ObjectionStep step = found.get();
    List<Finding> findings = new ArrayList<>();
    if (!step.roles().contains(attempt.actor().role())) {
      findings.add(notAllowed(step.action(), step.roles()));
    }
    step.guards().forEach(guard -> findings.addAll(guard.check(attempt)));
    return Checked.of(step, findings);
  }

  private static Finding notAllowed(ObjectionAction action, List<Role> roles) {
    return Finding.of(ObjectionFinding.OBJECTION_ROLE_NOT_ALLOWED)
        .with("action", Finding.label(action))
        .with("roles", Finding.labels(roles));
  }

  private static Finding noSuchStep(ObjectionAttempt attempt, List<ObjectionStep> possible) {
    Finding finding =
        Finding.of(
                possible.isEmpty()
                    ? ObjectionFinding.OBJECTION_CLOSED
                    : ObjectionFinding.OBJECTION_STEP_NOT_ALLOWED)
            .with("action", Finding.label(attempt.action()))
            .with("status", Finding.label(attempt.objection().status()));
    return possible.isEmpty()
        ? finding
        : finding.with(
            "allowed",
            possible.stream()
                .map(
                    step ->
                        Finding.label(step.action()) + " (" + Finding.labels(step.roles()) + ")")
                .collect(Collectors.joining(", ")));
  }
}
