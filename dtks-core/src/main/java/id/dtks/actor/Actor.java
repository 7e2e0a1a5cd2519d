package id.dtks.actor;

import id.dtks.region.Area;
import java.util.Objects;

/**
 * Somebody at work: an account with a role in an area.
 *
 * @param id the host's name of the account, such as {@code op-17}; stands in the journal for ever,
 *     so no personal name
 * @param role the office
 * @param area the area of that office; nothing outside it exists for this actor
 */
public record Actor(String id, Role role, Area area) {
  public Actor {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(area, "area");
    if (id.isBlank()) {
      throw new IllegalArgumentException("id must not be blank");
    }
  }

  /** Returns an actor. */
  public static Actor of(String id, Role role, Area area) {
    return new Actor(id, role, area);
  }
}
