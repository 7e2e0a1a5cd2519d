package id.dtks.identity;

import java.util.Comparator;
import java.util.List;

/**
 * Guesses which NIK a damaged number was. Every guess needs a person to confirm it, however well it
 * agrees with what else is known; a number that is certain needs none, see {@link
 * RecordedNumber#certainDigits()}.
 */
public final class NikRepair {
  private NikRepair() {}

  /**
   * A NIK that the damaged number can have been.
   *
   * @param nik the number
   * @param agreements how many of the known facts it agrees with
   */
  public record Candidate(Nik nik, int agreements) {
    /**
     * Returns the agreements only: masks of several candidates, each shifted by a digit, would show
     * more together than one of them alone.
     */
    @Override
    public String toString() {
      return "Candidate[agreements=" + agreements + "]";
    }
  }

  /**
   * Returns the numbers the recorded one can have been, those first that agree with most of the
   * known facts. Only numbers whose date exists and whose serial number is issued. For a suspected
   * rounding that includes the number as recorded. Empty where nothing is damaged or nothing can be
   * told, as after scientific notation.
   */
  public static List<Candidate> candidates(RecordedNumber recorded, KnownFacts facts) {
    return NumberVariants.of(recorded).stream()
        .map(Nik::of)
        .filter(NikRepair::isIssuable)
        .map(nik -> new Candidate(nik, facts.agreements(nik)))
        .sorted(Comparator.comparingInt(Candidate::agreements).reversed())
        .toList();
  }

  private static boolean isIssuable(Nik nik) {
    return !nik.hasSerialZero() && nik.birthDigits().filter(DateDigits::isPossible).isPresent();
  }
}
