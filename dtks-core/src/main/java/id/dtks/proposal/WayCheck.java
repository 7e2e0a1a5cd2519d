package id.dtks.proposal;

import id.dtks.change.ProposalType;
import id.dtks.check.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Follows the way of every kind of proposal through a plan: that it comes to an end and to its
 * effect once, and to the effect only by what makes it safe.
 */
final class WayCheck {
  private final WorkflowPlan plan;
  private final Map<ProposalType, Way> ways = new EnumMap<>(ProposalType.class);
  private final List<Finding> findings = new ArrayList<>();

  WayCheck(WorkflowPlan plan) {
    this.plan = plan;
    for (ProposalType type : ProposalType.values()) {
      ways.put(type, new Way(plan.steps(type)));
    }
  }

  List<Finding> findings() {
    checkReached();
    checkEnds();
    for (int i = 0; i < plan.effects().size(); i++) {
      checkEffect(plan.effects().get(i), "effects[" + i + "]");
    }
    for (int i = 0; i < plan.steps().size(); i++) {
      checkStep(plan.steps().get(i), "steps[" + i + "]");
    }
    return List.copyOf(findings);
  }

  private void checkReached() {
    for (int i = 0; i < plan.statuses().size(); i++) {
      ProposalStatus status = plan.statuses().get(i).status();
      if (types().noneMatch(type -> fromStart(type).contains(status))) {
        add(WorkflowFinding.WORKFLOW_UNREACHABLE, status, List.of(), "statuses[" + i + "]");
      }
    }
    for (int i = 0; i < plan.steps().size(); i++) {
      Step step = plan.steps().get(i);
      if (types().filter(step::isFor).noneMatch(type -> fromStart(type).contains(step.from()))) {
        add(WorkflowFinding.WORKFLOW_UNREACHABLE, step.from(), List.of(), "steps[" + i + "].from");
      }
    }
  }

  private void checkEnds() {
    Set<ProposalStatus> reached = new LinkedHashSet<>();
    types().forEach(type -> reached.addAll(fromStart(type)));
    for (ProposalStatus status : reached) {
      List<ProposalType> stuck =
          types()
              .filter(type -> fromStart(type).contains(status))
              .filter(type -> !way(type).comesToAnEndFrom(status, step -> canBeDue(step, type)))
              .toList();
      if (!stuck.isEmpty()) {
        add(WorkflowFinding.WORKFLOW_DEAD_END, status, stuck, pathInto(status));
      }
    }
  }

  /** Where no deadline runs, none can have passed. */
  private boolean canBeDue(Step step, ProposalType type) {
    return !step.guards().contains(Guard.DEADLINE_PASSED)
        || plan.deadlines().stream().anyMatch(deadline -> deadline.isFor(step.from(), type));
  }

  private String pathInto(ProposalStatus status) {
    for (int i = 0; i < plan.steps().size(); i++) {
      Step step = plan.steps().get(i);
      if (step.to().equals(status) && !step.from().equals(status)) {
        return "steps[" + i + "].to";
      }
    }
    return "steps";
  }

  private void checkEffect(Effect effect, String path) {
    ProposalStatus at = effect.at();
    Predicate<ProposalType> reached = type -> fromStart(type).contains(at);
    which(effect, reached.negate(), WorkflowFinding.WORKFLOW_EFFECT_UNREACHABLE, path);
    which(effect, type -> way(type).comesBackTo(at), WorkflowFinding.WORKFLOW_EFFECT_AGAIN, path);
    which(
        effect,
        type -> reached.test(type) && canAvoid(type, at, Guard.FOUR_EYES),
        WorkflowFinding.WORKFLOW_WITHOUT_FOUR_EYES,
        path);
    which(
        effect,
        type -> reached.test(type) && canAvoid(type, at, Guard.STATEMENT_SIGNED),
        WorkflowFinding.WORKFLOW_WITHOUT_STATEMENT,
        path);
  }

  private boolean canAvoid(ProposalType type, ProposalStatus effect, Guard guard) {
    return way(type)
        .reach(ProposalStatus.DRAFT, step -> !step.guards().contains(guard))
        .contains(effect);
  }

  private void which(
      Effect effect, Predicate<ProposalType> wrong, WorkflowFinding code, String path) {
    List<ProposalType> types = effect.types().stream().filter(wrong).toList();
    if (!types.isEmpty()) {
      add(code, effect.at(), types, path);
    }
  }

  private void checkStep(Step step, String path) {
    if (!step.guards().contains(Guard.CHANGE_IS_LEGAL)) {
      List<ProposalType> unchecked = types(step, (type, at) -> step.to().equals(at));
      if (!unchecked.isEmpty()) {
        add(WorkflowFinding.WORKFLOW_EFFECT_UNCHECKED, step.to(), unchecked, path + ".guards");
      }
    }
    if (!step.action().isOnward()) {
      List<ProposalType> late =
          types(step, (type, at) -> way(type).reach(at).contains(step.from()));
      if (!late.isEmpty()) {
        findings.add(
            Finding.of(WorkflowFinding.WORKFLOW_GIVEN_UP_LATE)
                .with("action", Finding.label(step.action()))
                .with("types", Finding.labels(late))
                .at(path));
      }
    }
  }

  private static Stream<ProposalType> types() {
    return Arrays.stream(ProposalType.values());
  }

  private List<ProposalType> types(Step step, BiPredicate<ProposalType, ProposalStatus> atEffect) {
    return plan.effects().stream()
        .flatMap(
            effect ->
                effect.types().stream()
                    .filter(step::isFor)
                    .filter(type -> atEffect.test(type, effect.at())))
        .toList();
  }

  private Way way(ProposalType type) {
    return Objects.requireNonNull(ways.get(type));
  }

  private Set<ProposalStatus> fromStart(ProposalType type) {
    return way(type).reach(ProposalStatus.DRAFT);
  }

  private void add(
      WorkflowFinding code, ProposalStatus status, List<ProposalType> types, String path) {
    Finding finding = Finding.of(code).with("status", plan.fact(status)).at(path);
    findings.add(types.isEmpty() ? finding : finding.with("types", Finding.labels(types)));
  }
}
