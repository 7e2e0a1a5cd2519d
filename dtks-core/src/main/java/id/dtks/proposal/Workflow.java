package id.dtks.proposal;

import static id.dtks.actor.Role.DINSOS_HEAD;
import static id.dtks.actor.Role.DINSOS_VERIFIER;
import static id.dtks.actor.Role.KELURAHAN_OPERATOR;
import static id.dtks.actor.Role.LURAH;
import static id.dtks.actor.Role.MAYOR;
import static id.dtks.actor.Role.MINISTRY_IMPORT;
import static id.dtks.actor.Role.RT_RW;

import id.dtks.actor.Role;
import id.dtks.change.ProposalType;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way of a proposal as a table of steps. Immutable; a pure function of its rows.
 *
 * <p>The {@linkplain #standard() standard table} follows Permensos 3/2021, with the procedures of
 * Kepmensos 150/HUK/2022 and 73/HUK/2024; reviews, deactivations and reactivations may skip the
 * musyawarah.
 */
public final class Workflow {
  private static final List<Role> CREATORS = List.of(RT_RW, KELURAHAN_OPERATOR);
  private static final Workflow STANDARD = new Workflow(standardSteps());

  private final List<Step> steps;

  private Workflow(List<Step> steps) {
    this.steps = List.copyOf(steps);
  }

  /** Returns the table of the law, without local steps. */
  public static Workflow standard() {
    return STANDARD;
  }

  /** Returns the table of a city: the steps, in the order of the way. */
  public static Workflow of(List<Step> steps) {
    return new Workflow(steps);
  }

  /** Returns every row, in the order of the way. */
  public List<Step> steps() {
    return steps;
  }

  /** Returns the steps that lead on from a status; none if the way ends there. */
  public List<Step> stepsFrom(ProposalStatus status) {
    return steps.stream().filter(step -> step.from() == status).toList();
  }

  /** Tells whether a proposal with that status still goes on. */
  public boolean isOpen(ProposalStatus status) {
    return steps.stream().anyMatch(step -> step.from() == status);
  }

  /** Returns the roles that may make a proposal of that type, which starts as a draft. */
  public List<Role> creators(ProposalType type) {
    return CREATORS;
  }

  /** Returns the status on reaching which a proposal's change is made to the households. */
  public ProposalStatus effectiveAt(ProposalType type) {
    return ProposalStatus.ENDORSED;
  }

  /** Returns what a role may do with a proposal of that status. */
  public List<ProposalAction> actions(ProposalStatus status, Role role) {
    return stepsFrom(status).stream()
        .filter(step -> step.roles().contains(role))
        .map(Step::action)
        .toList();
  }

  /** Returns the step an attempt takes, or every reason why it may not. */
  public Checked<Step> check(Attempt attempt) {
    Optional<Step> found =
        stepsFrom(attempt.proposal().status()).stream()
            .filter(step -> step.action() == attempt.action())
            .findFirst();
    if (found.isEmpty()) {
      return Checked.rejected(noSuchStep(attempt));
    }
    Step step = found.get();
    List<Finding> findings = new ArrayList<>();
    if (!step.roles().contains(attempt.actor().role())) {
      findings.add(ProposalFinding.roleNotAllowed(step.action(), step.roles()));
    }
    step.guards().forEach(guard -> findings.addAll(guard.check(attempt)));
    return Checked.of(step, findings);
  }

  private Finding noSuchStep(Attempt attempt) {
    ProposalStatus status = attempt.proposal().status();
    return Finding.of(ProposalFinding.STEP_NOT_ALLOWED)
        .with("action", Finding.label(attempt.action()))
        .with("status", Finding.label(status))
        .with("allowed", Finding.labels(stepsFrom(status).stream().map(Step::action).toList()));
  }

  private static List<Step> standardSteps() {
    List<Role> operator = List.of(KELURAHAN_OPERATOR);
    List<Role> verifier = List.of(DINSOS_VERIFIER);
    List<Role> lurah = List.of(LURAH);
    List<Role> ministry = List.of(MINISTRY_IMPORT);
    return List.of(
        Step.of(
            ProposalStatus.DRAFT,
            ProposalAction.DELIBERATE,
            ProposalStatus.AWAITING_DELIBERATION,
            operator,
            Guard.CHANGE_IS_LEGAL,
            Guard.WARNINGS_ACKNOWLEDGED),
        Step.of(
            ProposalStatus.DRAFT,
            ProposalAction.SUBMIT,
            ProposalStatus.SUBMITTED,
            operator,
            Guard.CHANGE_IS_LEGAL,
            Guard.WARNINGS_ACKNOWLEDGED,
            Guard.CHANGE_HAS_EVIDENCE),
        cancel(ProposalStatus.DRAFT, CREATORS),
        Step.of(
            ProposalStatus.AWAITING_DELIBERATION,
            ProposalAction.AGREE,
            ProposalStatus.DELIBERATED,
            lurah,
            Guard.DELIBERATION_PROVED),
        Step.of(
            ProposalStatus.AWAITING_DELIBERATION,
            ProposalAction.REJECT,
            ProposalStatus.REJECTED_DELIBERATION,
            lurah,
            Guard.DELIBERATION_PROVED,
            Guard.REASON_GIVEN),
        cancel(ProposalStatus.AWAITING_DELIBERATION, CREATORS),
        Step.of(
            ProposalStatus.DELIBERATED,
            ProposalAction.SUBMIT,
            ProposalStatus.SUBMITTED,
            operator,
            Guard.CHANGE_IS_LEGAL,
            Guard.CHANGE_HAS_EVIDENCE),
        cancel(ProposalStatus.DELIBERATED, CREATORS),
        Step.of(
            ProposalStatus.SUBMITTED,
            ProposalAction.VERIFY,
            ProposalStatus.VERIFIED,
            verifier,
            Guard.CHANGE_IS_LEGAL,
            Guard.FOUR_EYES),
        Step.of(
            ProposalStatus.SUBMITTED,
            ProposalAction.RETURN,
            ProposalStatus.RETURNED,
            verifier,
            Guard.FOUR_EYES,
            Guard.REASON_GIVEN),
        Step.of(
            ProposalStatus.SUBMITTED,
            ProposalAction.REJECT,
            ProposalStatus.REJECTED_DINSOS,
            verifier,
            Guard.FOUR_EYES,
            Guard.REASON_GIVEN),
        Step.of(ProposalStatus.RETURNED, ProposalAction.REVISE, ProposalStatus.DRAFT, operator),
        cancel(ProposalStatus.RETURNED, CREATORS),
        Step.of(
            ProposalStatus.VERIFIED,
            ProposalAction.ENDORSE,
            ProposalStatus.ENDORSED,
            List.of(DINSOS_HEAD, MAYOR),
            Guard.CHANGE_IS_LEGAL,
            Guard.LETTER_GIVEN),
        Step.of(
            ProposalStatus.ENDORSED,
            ProposalAction.SEND,
            ProposalStatus.SENT,
            verifier,
            Guard.BATCH_GIVEN),
        Step.of(
            ProposalStatus.SENT,
            ProposalAction.DETERMINE,
            ProposalStatus.DETERMINED,
            ministry,
            Guard.RESULT_KEPT),
        Step.of(
            ProposalStatus.SENT,
            ProposalAction.REJECT,
            ProposalStatus.REJECTED_MINISTRY,
            ministry,
            Guard.RESULT_KEPT));
  }

  private static Step cancel(ProposalStatus from, List<Role> roles) {
    return Step.of(
        from,
        ProposalAction.CANCEL,
        ProposalStatus.CANCELLED,
        roles,
        Guard.SAME_ROLE,
        Guard.REASON_GIVEN);
  }
}
