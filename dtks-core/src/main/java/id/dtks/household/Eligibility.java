package id.dtks.household;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whether a person may receive aid (<i>kelayakan</i>): one of the two axes of standing, apart from
 * {@link RecordStanding}.
 *
 * @param verdict the verdict
 * @param reason why not, exactly if ineligible
 * @param since the day it holds from, if known
 */
public record Eligibility(
    Verdict verdict, Optional<IneligibilityReason> reason, Optional<LocalDate> since) {

  /** What was found. */
  public enum Verdict {
    /** Layak. */
    ELIGIBLE,
    /** Tidak layak. */
    INELIGIBLE,
    /** Belum dinilai. */
    NOT_ASSESSED
  }

  public Eligibility {
    if ((verdict == Verdict.INELIGIBLE) != reason.isPresent()) {
      throw new IllegalArgumentException("reason must be present exactly if ineligible");
    }
  }

  /** Returns that of a person nobody has assessed yet. */
  public static Eligibility notAssessed() {
    return new Eligibility(Verdict.NOT_ASSESSED, Optional.empty(), Optional.empty());
  }

  /** Returns an eligible person's. */
  public static Eligibility eligible(LocalDate since) {
    return new Eligibility(Verdict.ELIGIBLE, Optional.empty(), Optional.of(since));
  }

  /** Returns an ineligible person's. */
  public static Eligibility ineligible(IneligibilityReason reason, LocalDate since) {
    return new Eligibility(Verdict.INELIGIBLE, Optional.of(reason), Optional.of(since));
  }
}
