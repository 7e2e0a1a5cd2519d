package id.dtks.household;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The end of a household: nobody of it is left in the register's area.
 *
 * @param on the day
 * @param reason why
 * @param successor where its members went, if to one household
 */
public record Closing(LocalDate on, Reason reason, Optional<HouseholdId> successor) {

  /** Why a household ends. */
  public enum Reason {
    /** Tidak ada lagi anggota. */
    NO_MEMBER_LEFT,
    /** Digabung dengan keluarga lain. */
    MERGED,
    /** Pindah ke luar daerah. */
    MOVED_AWAY
  }
}
