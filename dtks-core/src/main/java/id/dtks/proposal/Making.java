package id.dtks.proposal;

import java.util.Set;

/** When a workflow makes the change of a proposal, which may have begun under another. */
final class Making {
  private final Proposal proposal;
  private final ProposalStatus effect;
  private final Way way;

  Making(Workflow workflow, Proposal proposal) {
    this.proposal = proposal;
    this.effect = workflow.effectiveAt(proposal.change().type());
    this.way = new Way(workflow.plan().steps(proposal.change().type()));
  }

  /** See {@link Workflow#makesChange}. */
  boolean isBy(Step step) {
    return !proposal.isMade() && (step.to().equals(effect) || isCaughtUpBy(step));
  }

  private boolean isCaughtUpBy(Step step) {
    return step.action().isInFavor()
        && !step.from().equals(step.to())
        && way.reach(effect).contains(step.from());
  }

  /** Tells whether some way leads to a step that makes it. */
  boolean isAhead() {
    Set<ProposalStatus> ahead = way.reach(proposal.status());
    return way.steps().stream().filter(step -> ahead.contains(step.from())).anyMatch(this::isBy);
  }
}
