package id.dtks.proposal;

import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.change.Grounds;
import id.dtks.change.ProposalType;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.check.Language;
import id.dtks.check.Words;
import id.dtks.json.JsonFile;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The way of proposals as a checked table: who may propose what, which step leads where, what it
 * requires, and when the change is made. Immutable; a pure function of its {@link WorkflowPlan}.
 *
 * <p>The {@linkplain #standard() standard table} follows Permensos 3/2021, with the procedures of
 * Kepmensos 150/HUK/2022 and 73/HUK/2024. Drafts go through the musyawarah, but for reviews of
 * eligibility, deactivation, reactivation and corrections, which state what is so; and, for the
 * same reason, for moves, changes of a family and merged duplicates, which follow the papers of the
 * civil registry. A removal skips it only when Dinsos itself proposes it.
 */
public final class Workflow {
  private static final Workflow STANDARD = of(StandardWorkflow.plan()).orElseThrow();

  private final WorkflowPlan plan;

  private Workflow(WorkflowPlan plan) {
    this.plan = plan;
  }

  /** Returns the table of the law, without local steps. */
  public static Workflow standard() {
    return STANDARD;
  }

  /** Returns the workflow of a plan, or everything that is wrong with it. */
  public static Checked<Workflow> of(WorkflowPlan plan) {
    return Checked.of(new Workflow(plan), new PlanCheck(plan).findings());
  }

  /**
   * Returns the workflow a file holds, see {@link #write}, or everything that is wrong with it:
   * each finding has the key as its path and the line as a fact.
   */
  public static Checked<Workflow> read(String json) {
    JsonFile file = JsonFile.of(json);
    return file.read(WorkflowPlan.class).flatMap(plan -> file.located(of(plan)));
  }

  /** Returns this workflow as a file to edit; {@link #read} gives it back. */
  public String write() {
    return JsonFile.write(plan);
  }

  /** Returns the plan this workflow was made of. */
  public WorkflowPlan plan() {
    return plan;
  }

  /** Returns what it is called. */
  public String name() {
    return plan.name();
  }

  /** Returns the statement of responsibility to sign. */
  public Statement statement() {
    return plan.statement();
  }

  /** Returns the roles that may make a proposal of that kind, which starts as a draft. */
  public List<Role> creators(ProposalType type) {
    return plan.openings().stream()
        .filter(opening -> opening.isFor(type))
        .flatMap(opening -> opening.roles().stream())
        .distinct()
        .toList();
  }

  /** Returns the status on reaching which a proposal's change is made to the households. */
  public ProposalStatus effectiveAt(ProposalType type) {
    return plan.effects().stream()
        .filter(effect -> effect.types().contains(type))
        .map(Effect::at)
        .findFirst()
        .orElseThrow();
  }

  /** Returns the steps that lead on from a status; none if the way ends there. */
  public List<Step> stepsFrom(ProposalStatus status, ProposalType type) {
    return plan.steps().stream()
        .filter(step -> step.from().equals(status) && step.isFor(type))
        .toList();
  }

  /** Returns the steps that lead on with a proposal: it is not given up once its change is made. */
  public List<Step> stepsFrom(Proposal proposal) {
    return stepsFrom(proposal.status(), proposal.change().type()).stream()
        .filter(step -> !proposal.isMade() || step.action().isOnward())
        .toList();
  }

  /** Tells whether a proposal still goes on from where it stands. */
  public boolean isOpen(Proposal proposal) {
    return !stepsFrom(proposal).isEmpty();
  }

  /**
   * Tells whether a step makes the change of a proposal to the households. That is the step to
   * where changes of its kind take effect. A proposal that stands there or further on already, with
   * its change not made, came there under another workflow; its change is made by the next step
   * that carries it on. No change is made twice.
   */
  public boolean makesChange(Proposal proposal, Step step) {
    return new Making(this, proposal).isBy(step);
  }

  /** Tells whether a proposal still goes on, and its change was made or still can be. */
  public boolean carriesOn(Proposal proposal) {
    return isOpen(proposal) && (proposal.isMade() || new Making(this, proposal).isAhead());
  }

  /**
   * Returns what an actor may do with a proposal, as far as it can be told before anybody gives
   * grounds: other eyes, the office that made it, the own neighbourhood, the deadline.
   */
  public List<ProposalAction> actions(Proposal proposal, Actor actor, ZonedDateTime now) {
    return stepsFrom(proposal).stream()
        .filter(step -> step.roles().contains(actor.role()))
        .filter(
            step -> {
              Attempt attempt =
                  new Attempt(proposal, step.action(), actor, Grounds.none(), List.of(), now);
              return step.guards().stream()
                  .filter(Guard::isToldBefore)
                  .allMatch(guard -> guard.check(this, attempt).isEmpty());
            })
        .map(Step::action)
        .toList();
  }

  /** Returns the step an attempt takes, or every reason why it may not. */
  public Checked<Step> check(Attempt attempt) {
    List<Step> steps = stepsFrom(attempt.proposal());
    Optional<Step> found =
        steps.stream().filter(step -> step.action() == attempt.action()).findFirst();
    if (found.isEmpty()) {
      return Checked.rejected(noSuchStep(attempt, steps));
    }
    Step step = found.get();
    List<Finding> findings = new ArrayList<>();
    if (!step.roles().contains(attempt.actor().role())) {
      findings.add(ProposalFinding.roleNotAllowed(step.action(), step.roles()));
    }
    findings.addAll(attempt.grounds().papersToCome(attempt.today()));
    guards(attempt.proposal(), step).forEach(guard -> findings.addAll(guard.check(this, attempt)));
    return Checked.of(step, findings);
  }

  /** Whatever step makes a change, the change must be legal. */
  private Set<Guard> guards(Proposal proposal, Step step) {
    Set<Guard> guards = new LinkedHashSet<>(step.guards());
    if (makesChange(proposal, step)) {
      guards.add(Guard.CHANGE_IS_LEGAL);
    }
    return guards;
  }

  private Finding noSuchStep(Attempt attempt, List<Step> steps) {
    Finding finding =
        Finding.of(
                steps.isEmpty()
                    ? ProposalFinding.PROPOSAL_CLOSED
                    : ProposalFinding.STEP_NOT_ALLOWED)
            .with("action", Finding.label(attempt.action()))
            .with("status", plan.fact(attempt.proposal().status()));
    return steps.isEmpty()
        ? finding
        : finding.with(
            "allowed",
            steps.stream()
                .map(
                    step ->
                        Finding.label(step.action()) + " (" + Finding.labels(step.roles()) + ")")
                .collect(Collectors.joining(", ")));
  }

  /** Returns where a proposal stands, since when, who acts next and until when. */
  public Standing standing(Proposal proposal, ZonedDateTime now) {
    return Standing.of(this, proposal, now);
  }

  /** Returns the last day of a proposal where it stands; empty if it may stand there for ever. */
  public Optional<LocalDate> deadline(Proposal proposal, ZoneId zone) {
    if (proposal.isMade()) {
      return Optional.empty();
    }
    LocalDate since = LocalDate.ofInstant(proposal.since(), zone);
    return plan.deadlines().stream()
        .filter(deadline -> deadline.isFor(proposal.status(), proposal.change().type()))
        .map(deadline -> deadline.from(since))
        .min(LocalDate::compareTo);
  }

  Calendar calendar(ProposalAction action, ProposalType type, Role role) {
    return new Calendar(plan.windows(), action, type, role);
  }

  /** Returns what people read for a status; its code as words if it is of another workflow. */
  public String label(ProposalStatus status, Language language) {
    return ownLabel(status, language)
        .or(() -> Words.in(language).text(status.key()))
        .orElseGet(status::inWords);
  }

  /** Returns what people read for a status that this workflow names itself. */
  public Optional<String> ownLabel(ProposalStatus status, Language language) {
    return plan.statuses().stream()
        .filter(own -> own.status().equals(status))
        .map(own -> own.label().in(language))
        .findFirst();
  }

  /** Returns a drawing of the way for Mermaid, {@code stateDiagram-v2}. */
  public String mermaid(Language language) {
    return new Drawing(this, language).mermaid();
  }
}
