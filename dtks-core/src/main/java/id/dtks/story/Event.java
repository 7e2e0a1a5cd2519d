package id.dtks.story;

import id.dtks.household.Household;
import id.dtks.objection.Objection;
import id.dtks.objection.ObjectionStepTaken;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalId;
import id.dtks.proposal.StepTaken;
import id.dtks.registry.Gap;
import java.util.Optional;

/** What a chapter of a {@link Story} tells. */
public sealed interface Event {

  /** A proposal was made. */
  record Proposed(Proposal proposal) implements Event {}

  /**
   * A proposal took a step.
   *
   * @param proposal as it stood afterwards
   * @param step what was done
   */
  record Stepped(Proposal proposal, StepTaken step) implements Event {}

  /**
   * A household was read in, or changed.
   *
   * @param before as it was; empty if it is new, or cannot be told
   * @param after as it was afterwards
   * @param cause the proposal that did it; empty for an import
   */
  record Recorded(Optional<Household> before, Household after, Optional<ProposalId> cause)
      implements Event {}

  /** An objection was filed. */
  record Objected(Objection objection) implements Event {}

  /**
   * An objection took a step.
   *
   * @param objection as it stood afterwards
   * @param step what was done
   */
  record Answered(Objection objection, ObjectionStepTaken step) implements Event {}

  /** Something was done, but what cannot be told any more. */
  record Untold(Gap gap) implements Event {}
}
