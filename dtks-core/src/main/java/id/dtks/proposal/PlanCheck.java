package id.dtks.proposal;

import id.dtks.actor.Role;
import id.dtks.change.ProposalType;
import id.dtks.check.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what is wrong with the rows of a plan, one by one; {@link WayCheck} follows the ways. */
final class PlanCheck {
  private final WorkflowPlan plan;
  private final List<Finding> findings = new ArrayList<>();

  PlanCheck(WorkflowPlan plan) {
    this.plan = plan;
  }

  /** Returns all findings at once; ways are followed only if no mistyped status breaks them. */
  List<Finding> findings() {
    checkHead();
    checkStatuses();
    checkOpenings();
    checkEffects();
    checkSteps();
    checkDeadlines();
    checkWindows();
    if (findings.stream().noneMatch(found -> found.is(WorkflowFinding.WORKFLOW_STATUS_UNKNOWN))) {
      findings.addAll(new WayCheck(plan).findings());
    }
    return List.copyOf(findings);
  }

  private void checkHead() {
    if (plan.name().isBlank()) {
      add(WorkflowFinding.WORKFLOW_NAME_MISSING, "name");
    }
    if (plan.statement().text().isEmpty()) {
      findings.add(
          Finding.of(WorkflowFinding.WORKFLOW_STATEMENT_UNKNOWN)
              .with("version", plan.statement().version())
              .at("statement"));
    }
  }

  private void checkStatuses() {
    Set<ProposalStatus> seen = new HashSet<>(ProposalStatus.standard());
    for (int i = 0; i < plan.statuses().size(); i++) {
      ProposalStatus status = plan.statuses().get(i).status();
      if (!seen.add(status)) {
        addStatus(WorkflowFinding.WORKFLOW_STATUS_TWICE, status, "statuses[" + i + "].status");
      }
    }
  }

  private void checkOpenings() {
    for (int i = 0; i < plan.openings().size(); i++) {
      requireSomebody(plan.openings().get(i).roles(), "openings[" + i + "]");
    }
    addTypes(
        WorkflowFinding.WORKFLOW_NO_OPENING,
        types(type -> plan.openings().stream().noneMatch(opening -> opening.isFor(type))),
        "openings");
  }

  private void checkEffects() {
    for (int i = 0; i < plan.effects().size(); i++) {
      requireKnown(plan.effects().get(i).at(), "effects[" + i + "].at");
    }
    addTypes(WorkflowFinding.WORKFLOW_NO_EFFECT, types(type -> effects(type) == 0), "effects");
    addTypes(WorkflowFinding.WORKFLOW_EFFECT_TWICE, types(type -> effects(type) > 1), "effects");
  }

  private long effects(ProposalType type) {
    return plan.effects().stream()
        .flatMap(effect -> effect.types().stream())
        .filter(type::equals)
        .count();
  }

  private void checkSteps() {
    for (int i = 0; i < plan.steps().size(); i++) {
      Step step = plan.steps().get(i);
      String path = "steps[" + i + "]";
      requireKnown(step.from(), path + ".from");
      requireKnown(step.to(), path + ".to");
      requireSomebody(step.roles(), path);
      if (step.action() == ProposalAction.PROPOSE) {
        findings.add(
            Finding.of(WorkflowFinding.WORKFLOW_NOT_A_STEP)
                .with("action", Finding.label(step.action()))
                .at(path + ".action"));
      }
      List<Step> before = plan.steps().subList(0, i);
      List<ProposalType> twice =
          types(type -> step.isFor(type) && before.stream().anyMatch(same(step, type)));
      if (!twice.isEmpty()) {
        findings.add(
            Finding.of(WorkflowFinding.WORKFLOW_STEP_TWICE)
                .with("status", plan.fact(step.from()))
                .with("action", Finding.label(step.action()))
                .with("types", Finding.labels(twice))
                .at(path));
      }
    }
  }

  private static Predicate<Step> same(Step step, ProposalType type) {
    return other ->
        other.from().equals(step.from()) && other.action() == step.action() && other.isFor(type);
  }

  private void checkDeadlines() {
    for (int i = 0; i < plan.deadlines().size(); i++) {
      Deadline deadline = plan.deadlines().get(i);
      boolean expires =
          plan.steps().stream()
              .anyMatch(
                  step ->
                      step.guards().contains(Guard.DEADLINE_PASSED)
                          && Stream.of(ProposalType.values())
                              .anyMatch(
                                  type -> step.isFor(type) && deadline.isFor(step.from(), type)));
      if (!expires) {
        addStatus(
            WorkflowFinding.WORKFLOW_DEADLINE_UNUSED,
            deadline.status(),
            "deadlines[" + i + "].status");
      }
    }
  }

  private void checkWindows() {
    for (int i = 0; i < plan.windows().size(); i++) {
      Window window = plan.windows().get(i);
      if (window
          .validTo()
          .filter(to -> window.validFrom().filter(to::isBefore).isPresent())
          .isPresent()) {
        add(WorkflowFinding.WORKFLOW_WINDOW_NEVER, "windows[" + i + "].validTo");
      }
      if (plan.steps().stream().noneMatch(step -> heeds(step, window))) {
        add(WorkflowFinding.WORKFLOW_WINDOW_UNUSED, "windows[" + i + "]");
      }
    }
  }

  private static boolean heeds(Step step, Window window) {
    return step.guards().contains(Guard.WINDOW_OPEN)
        && Stream.of(ProposalType.values())
            .filter(step::isFor)
            .anyMatch(
                type ->
                    step.roles().stream()
                        .anyMatch(role -> window.speaksOf(step.action(), type, role)));
  }

  private void requireKnown(ProposalStatus status, String path) {
    if (!status.isStandard()
        && plan.statuses().stream().noneMatch(own -> own.status().equals(status))) {
      addStatus(WorkflowFinding.WORKFLOW_STATUS_UNKNOWN, status, path);
    }
  }

  private void requireSomebody(List<Role> roles, String path) {
    if (roles.isEmpty()) {
      add(WorkflowFinding.WORKFLOW_NOBODY, path);
    }
  }

  private void add(WorkflowFinding code, String path) {
    findings.add(Finding.of(code).at(path));
  }

  private void addStatus(WorkflowFinding code, ProposalStatus status, String path) {
    findings.add(Finding.of(code).with("status", plan.fact(status)).at(path));
  }

  private void addTypes(WorkflowFinding code, List<ProposalType> types, String path) {
    if (!types.isEmpty()) {
      findings.add(Finding.of(code).with("types", Finding.labels(types)).at(path));
    }
  }

  private static List<ProposalType> types(Predicate<ProposalType> which) {
    return Stream.of(ProposalType.values()).filter(which).toList();
  }
}
