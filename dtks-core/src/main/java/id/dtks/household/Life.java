package id.dtks.household;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a person is known to live.
 *
 * @param status what is known
 * @param deceasedOn the day of death, if known
 */
public record Life(Status status, Optional<LocalDate> deceasedOn) {

  /** What the register knows of a person's life (<i>status hidup</i>). */
  public enum Status {
    /** Hidup, or nothing else was heard. */
    ALIVE,
    /** Meninggal dunia. */
    DECEASED
  }

  /** Returns a living person's. */
  public static Life alive() {
    return new Life(Status.ALIVE, Optional.empty());
  }

  /** Returns that of a person who died on a known day. */
  public static Life deceasedOn(LocalDate day) {
    return new Life(Status.DECEASED, Optional.of(day));
  }

  /** Returns that of a person who died, the day being unknown. */
  public static Life deceased() {
    return new Life(Status.DECEASED, Optional.empty());
  }
}
