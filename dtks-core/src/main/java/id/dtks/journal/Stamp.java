package id.dtks.journal;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * Who did it, where, when and why: the same for every revision of one append.
 *
 * <p>The hash chain covers all of it, so nothing of it can be erased later: the parts hold ids and
 * codes, and a reason in free text must not tell of a person.
 *
 * @param actor the id of who acted
 * @param role the role the actor had then
 * @param area the area the actor was responsible for, may be empty
 * @param at when; kept to the nanosecond, from the year 1678 to 2261
 * @param reason why, if there is one to tell
 */
public record Stamp(String actor, String role, String area, Instant at, Optional<String> reason) {
  /**
   * Makes a stamp.
   *
   * @throws IllegalArgumentException if the actor, the role or the reason is blank, a text holds
   *     NUL or is not whole Unicode, or {@code at} is out of its range
   */
  public Stamp {
    StorableText.requireFilled(actor, "actor");
    StorableText.requireFilled(role, "role");
    StorableText.require(area, "area");
    EpochNanos.of(at);
    Objects.requireNonNull(reason, "reason");
    reason.ifPresent(text -> StorableText.requireFilled(text, "reason"));
  }

  /** Returns a stamp without a reason. */
  public static Stamp of(String actor, String role, String area, Instant at) {
    return new Stamp(actor, role, area, at, Optional.empty());
  }

  /** Returns this stamp with a reason. */
  public Stamp because(String why) {
    return new Stamp(actor, role, area, at, Optional.of(why));
  }

  /** Returns all but the reason, which an actor wrote freely. */
  @Override
  public String toString() {
    return "Stamp[actor=" + actor + ", role=" + role + ", area=" + area + ", at=" + at + "]";
  }
}
