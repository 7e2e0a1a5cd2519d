package id.dtks.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Guesses which NIK a damaged number was. Every guess needs a person to confirm it, however well it
 * agrees with what else is known; a number that is certain needs none, see {@link
 * RecordedNumber#certainDigits()}.
 */
public final class NikRepair {
  private NikRepair() {}

  /**
   * A NIK that the damaged number can have been. Its text form is masked.
   *
   * @param nik the number
   * @param agreements how many of the known facts it agrees with
   */
  public record Candidate(Nik nik, int agreements) {}

  /**
   * Returns the numbers the recorded one can have been, best first: those that agree with most of
   * the known facts, then the fewest changes of the digits. Only numbers whose date exists and
   * whose serial number is issued. Empty where nothing is damaged or nothing can be told, as after
   * scientific notation.
   */
  public static List<Candidate> candidates(RecordedNumber recorded, KnownFacts facts) {
    Set<String> variants = new LinkedHashSet<>();
    String digits = recorded.readableDigits();
    if (recorded.has(NumberDamage.LETTERS) && digits.length() == RecordedNumber.LENGTH) {
      variants.add(digits);
    }
    if (recorded.has(NumberDamage.DIGIT_MISSING)) {
      withDigitAdded(digits, variants);
    }
    if (recorded.has(NumberDamage.DIGIT_EXTRA)) {
      withDigitRemoved(digits, variants);
    }
    if (recorded.has(NumberDamage.ROUNDED)) {
      withLastDigit(digits, variants);
    }
    List<Candidate> candidates = new ArrayList<>();
    for (String variant : variants) {
      Nik nik = Nik.of(variant);
      if (isIssuable(nik)) {
        candidates.add(new Candidate(nik, facts.agreements(nik)));
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::agreements).reversed());
    return List.copyOf(candidates);
  }

  private static boolean isIssuable(Nik nik) {
    return !nik.hasSerialZero() && nik.birthDigits().filter(BirthDigits::isPossible).isPresent();
  }

  private static void withDigitAdded(String digits, Set<String> variants) {
    for (int at = digits.length(); at >= 0; at--) {
      for (char digit = '0'; digit <= '9'; digit++) {
        variants.add(digits.substring(0, at) + digit + digits.substring(at));
      }
    }
  }

  private static void withDigitRemoved(String digits, Set<String> variants) {
    for (int at = digits.length() - 1; at >= 0; at--) {
      variants.add(digits.substring(0, at) + digits.substring(at + 1));
    }
  }

  private static void withLastDigit(String digits, Set<String> variants) {
    for (char digit = '0'; digit <= '9'; digit++) {
      variants.add(digits.substring(0, digits.length() - 1) + digit);
    }
  }
}
