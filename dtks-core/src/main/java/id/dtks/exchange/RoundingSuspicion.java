package id.dtks.exchange;

import id.dtks.check.Finding;
import id.dtks.household.Member;
import id.dtks.identity.IdentityFinding;
import id.dtks.identity.Nik;
import java.util.Optional;

/**
 * Suspects that a spreadsheet kept 15 digits of the NIK of a list and wrote 0 for the last. One
 * sound number in ten ends in 0 too, so only a whole list can tell.
 */
final class RoundingSuspicion {
  private static final int FEWEST = 50;
  private static final double SUSPECT_SHARE = 0.2;

  private long all;
  private long endingInZero;

  void seen(Nik nik) {
    all++;
    endingInZero += nik.digits().endsWith("0") ? 1 : 0;
  }

  Optional<Finding> finding() {
    return all >= FEWEST && endingInZero > SUSPECT_SHARE * all
        ? Optional.of(
            Finding.of(IdentityFinding.NIK_MAYBE_ROUNDED)
                .at(Member.NIK)
                .with("share", Math.round(100.0 * endingInZero / all)))
        : Optional.empty();
  }
}
