package id.dtks.proposal;

import id.dtks.actor.Role;
import id.dtks.change.ProposalType;
import java.util.List;

/**
 * One row of a {@link Workflow}.
 *
 * @param from where a proposal stands before
 * @param action what is done
 * @param to where it stands after
 * @param roles who may do it, in the order to name them
 * @param types the kinds of proposal it is for; empty means all
 * @param guards what is required besides
 */
public record Step(
    ProposalStatus from,
    ProposalAction action,
    ProposalStatus to,
    List<Role> roles,
    List<ProposalType> types,
    List<Guard> guards) {
  public Step {
    roles = List.copyOf(roles);
    types = List.copyOf(types);
    guards = List.copyOf(guards);
  }

  /** Returns a step for every kind of proposal, which nobody may take yet. */
  public static Step of(ProposalStatus from, ProposalAction action, ProposalStatus to) {
    return new Step(from, action, to, List.of(), List.of(), List.of());
  }

  /** Returns this step for those roles. */
  public Step by(Role... newRoles) {
    return new Step(from, action, to, List.of(newRoles), types, guards);
  }

  /** Returns this step for those kinds of proposal only. */
  public Step only(List<ProposalType> newTypes) {
    return new Step(from, action, to, roles, newTypes, guards);
  }

  /** Returns this step with those guards. */
  public Step requiring(Guard... newGuards) {
    return new Step(from, action, to, roles, types, List.of(newGuards));
  }

  /**
   * Tells whether a proposal waits for this step: nobody waits for it to be given up, nor for a
   * draft to be changed.
   */
  public boolean isAwaited() {
    return action.isOnward() && !(action == ProposalAction.REVISE && from.equals(to));
  }

  /** Tells whether this step is for that kind of proposal. */
  public boolean isFor(ProposalType type) {
    return types.isEmpty() || types.contains(type);
  }
}
