package id.dtks.household;

import id.dtks.check.Finding;

/** A reason for how a person stands, on either axis of standing. */
public sealed interface StandingReason permits IneligibilityReason, InactivationReason {
  /** Tells whether it is the person's death. */
  boolean isDeath();

  /** Returns the key of its words, such as {@code InactivationReason.DECEASED}. */
  default String key() {
    return Finding.label((Enum<?>) this);
  }
}
