package id.dtks.change;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One paper or record that a step or a reason rests on.
 *
 * @param kind what it is
 * @param reference its number, or where it is kept; not blank
 * @param date the day it bears, if any
 */
public record Evidence(EvidenceKind kind, String reference, Optional<LocalDate> date) {
  public Evidence {
    if (reference.isBlank()) {
      throw new IllegalArgumentException("reference must not be blank");
    }
  }

  /** Returns undated evidence. */
  public static Evidence of(EvidenceKind kind, String reference) {
    return new Evidence(kind, reference, Optional.empty());
  }

  /** Returns this evidence with the day it bears. */
  public Evidence dated(LocalDate day) {
    return new Evidence(kind, reference, Optional.of(day));
  }

  /** Returns the kind only: references are free text. */
  @Override
  public String toString() {
    return "Evidence[" + kind + "]";
  }
}
