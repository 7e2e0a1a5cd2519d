package id.dtks.proposal;

import id.dtks.actor.Role;
import java.util.List;

/**
 * One row of a {@link Workflow}.
 *
 * @param from where a proposal stands before
 * @param action what is done
 * @param to where it stands after
 * @param roles who may do it, in the order to name them
 * @param guards what is required besides
 */
public record Step(
    ProposalStatus from,
    ProposalAction action,
    ProposalStatus to,
    List<Role> roles,
    List<Guard> guards) {
  public Step {
    roles = List.copyOf(roles);
    guards = List.copyOf(guards);
  }

  /** Returns a step with those guards. */
  static Step of(
      ProposalStatus from,
      ProposalAction action,
      ProposalStatus to,
      List<Role> roles,
      Guard... guards) {
    return new Step(from, action, to, roles, List.of(guards));
  }
}
