package id.dtks.search.query;

import id.dtks.actor.Role;
import id.dtks.change.ProposalType;
import id.dtks.proposal.ProposalStatus;
import id.dtks.proposal.Step;
import id.dtks.proposal.Workflow;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a proposal stands and of which kind it is: what decides whose turn it is.
 *
 * @param status where it stands
 * @param type its kind
 */
public record CaseKind(ProposalStatus status, ProposalType type) {

  /**
   * Returns what waits for a role under a workflow: the kinds of case that it may carry on. What a
   * single proposal asks besides, such as that nobody verifies the own work, is left to the desk.
   */
  public static Set<CaseKind> waitingFor(Role role, Workflow workflow) {
    Set<CaseKind> waiting = new LinkedHashSet<>();
    for (Step step : workflow.plan().steps()) {
      if (step.action().isOnward() && step.roles().contains(role)) {
        List<ProposalType> types =
            step.types().isEmpty() ? Arrays.asList(ProposalType.values()) : step.types();
        types.forEach(type -> waiting.add(new CaseKind(step.from(), type)));
      }
    }
    return waiting;
  }
}
