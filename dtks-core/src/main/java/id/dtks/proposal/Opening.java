package id.dtks.proposal;

import id.dtks.actor.Role;
import id.dtks.change.ProposalType;
import java.util.List;

/**
 * Who may make proposals of some kinds.
 *
 * @param types the kinds; empty means all
 * @param roles who may
 */
public record Opening(List<ProposalType> types, List<Role> roles) {
  public Opening {
    types = List.copyOf(types);
    roles = List.copyOf(roles);
  }

  boolean isFor(ProposalType type) {
    return types.isEmpty() || types.contains(type);
  }
}
