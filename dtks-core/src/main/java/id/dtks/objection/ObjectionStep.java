package id.dtks.objection;

import id.dtks.actor.Role;
import java.util.List;

/**
 * One row of an {@link ObjectionJourney}.
 *
 * @param from where an objection stands before
 * @param action what is done
 * @param to where it stands after
 * @param roles who may do it, in the order to name them
 * @param guards what is required besides
 */
public record ObjectionStep(
    ObjectionStatus from,
    ObjectionAction action,
    ObjectionStatus to,
    List<Role> roles,
    List<ObjectionGuard> guards) {
  public ObjectionStep {
    roles = List.copyOf(roles);
    guards = List.copyOf(guards);
  }
}
