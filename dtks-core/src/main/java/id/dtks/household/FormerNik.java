package id.dtks.household;

import id.dtks.identity.Nik;
import java.time.LocalDate;

/**
 * A NIK that was corrected. A person's NIK never changes (PP 37/2007 art. 37), so this one was
 * recorded wrongly, or belongs to somebody else.
 *
 * @param nik the number as it was recorded
 * @param until the day it was corrected
 * @param reason why
 */
public record FormerNik(Nik nik, LocalDate until, String reason) {
  /** Returns the masked number only. */
  @Override
  public String toString() {
    return "FormerNik[" + nik + "]";
  }
}
