package id.dtks.proposal;

import id.dtks.change.ProposalType;
import java.util.List;

/**
 * When changes of some kinds are made to the households.
 *
 * @param at on reaching this status
 * @param types the kinds; each kind has one effect
 */
public record Effect(ProposalStatus at, List<ProposalType> types) {
  public Effect {
    types = List.copyOf(types);
  }
}
