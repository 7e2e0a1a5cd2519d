package id.dtks.registry;

import id.dtks.household.Household;
import id.dtks.proposal.Proposal;
import java.util.List;

/**
 * A household and what is under way for it.
 *
 * @param household as it stands
 * @param openProposals every proposal about it that still goes on, oldest first
 */
public record Case(Household household, List<Proposal> openProposals) {
  public Case {
    openProposals = List.copyOf(openProposals);
  }
}
