package id.dtks.registry;

import id.dtks.household.Household;
import id.dtks.objection.Objection;
import id.dtks.proposal.Proposal;
import java.util.List;

/**
 * All that the register holds about a person or a proposal: every version, also of what is erased
 * or cannot be read, as far as the desk may see it.
 *
 * @param households every version of the households concerned, oldest first in each
 * @param proposals every version of the proposals concerned
 * @param objections every version of the objections concerned
 */
public record Dossier(
    List<Version<Household>> households,
    List<Version<Proposal>> proposals,
    List<Version<Objection>> objections) {
  public Dossier {
    households = List.copyOf(households);
    proposals = List.copyOf(proposals);
    objections = List.copyOf(objections);
  }
}
