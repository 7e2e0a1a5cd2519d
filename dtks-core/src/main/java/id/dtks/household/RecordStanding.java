package id.dtks.household;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a person's record is in use: one of the two axes of standing, apart from {@link
 * Eligibility}.
 *
 * @param state the state
 * @param reason why inactive or removed; absent while active
 * @param since the day it holds from, if known
 */
public record RecordStanding(
    State state, Optional<InactivationReason> reason, Optional<LocalDate> since) {

  /** The states of a record. */
  public enum State {
    /** Aktif. */
    ACTIVE,
    /** Nonaktif. */
    INACTIVE,
    /** Dihapus: kept for the history, counted nowhere. */
    REMOVED
  }

  public RecordStanding {
    if ((state == State.ACTIVE) == reason.isPresent()) {
      throw new IllegalArgumentException("reason must be present exactly if not active");
    }
  }

  /** Returns that of a record in use since it was first entered. */
  public static RecordStanding active() {
    return new RecordStanding(State.ACTIVE, Optional.empty(), Optional.empty());
  }

  /** Returns that of a record brought back into use. */
  public static RecordStanding activeSince(LocalDate since) {
    return new RecordStanding(State.ACTIVE, Optional.empty(), Optional.of(since));
  }

  /** Returns that of a record taken off the register, kept for the history only. */
  public static RecordStanding removed(InactivationReason reason, LocalDate since) {
    return new RecordStanding(State.REMOVED, Optional.of(reason), Optional.of(since));
  }

  /** Returns that of a record out of use. */
  public static RecordStanding inactive(InactivationReason reason, LocalDate since) {
    return new RecordStanding(State.INACTIVE, Optional.of(reason), Optional.of(since));
  }
}
