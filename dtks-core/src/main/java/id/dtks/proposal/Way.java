package id.dtks.proposal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The steps of one kind of proposal, as a graph. */
final class Way {
  private final List<Step> steps;

  Way(List<Step> steps) {
    this.steps = steps;
  }

  List<Step> steps() {
    return steps;
  }

  /** Returns where one can come from a status by steps of some sort, with the status itself. */
  Set<ProposalStatus> reach(ProposalStatus start, Predicate<Step> by) {
    Set<ProposalStatus> reached = new LinkedHashSet<>(Set.of(start));
    Deque<ProposalStatus> next = new ArrayDeque<>(reached);
    while (!next.isEmpty()) {
      ProposalStatus from = next.remove();
      for (Step step : steps) {
        if (step.from().equals(from) && by.test(step) && reached.add(step.to())) {
          next.add(step.to());
        }
      }
    }
    return reached;
  }

  /** Returns where one can come from a status by any steps, with the status itself. */
  Set<ProposalStatus> reach(ProposalStatus start) {
    return reach(start, step -> true);
  }

  /** Tells whether one can come back to a status after leaving it, or by a step that stays. */
  boolean comesBackTo(ProposalStatus status) {
    return steps.stream()
        .filter(step -> step.from().equals(status))
        .anyMatch(step -> reach(step.to()).contains(status));
  }

  boolean endsAt(ProposalStatus status) {
    return steps.stream().noneMatch(step -> step.from().equals(status));
  }

  /** Tells whether some way leads from a status to an end by steps of some sort. */
  boolean comesToAnEndFrom(ProposalStatus status, Predicate<Step> by) {
    return reach(status, by).stream().anyMatch(this::endsAt);
  }
}
