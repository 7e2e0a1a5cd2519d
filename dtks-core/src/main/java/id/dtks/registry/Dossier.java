package id.dtks.registry;

import id.dtks.objection.Objection;
import id.dtks.proposal.Proposal;
import java.util.List;

/**
 * All that the register holds about a person or a proposal, also of what is erased or cannot be
 * read, as far as the desk may see it.
 *
 * @param turns how the households concerned became what they are, oldest first in each
 * @param proposals every version of the proposals concerned, oldest first in each
 * @param objections every version of the objections concerned, oldest first in each
 */
public record Dossier(
    List<Turn> turns, List<Version<Proposal>> proposals, List<Version<Objection>> objections) {
  public Dossier {
    turns = List.copyOf(turns);
    proposals = List.copyOf(proposals);
    objections = List.copyOf(objections);
  }
}
