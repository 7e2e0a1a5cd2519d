package id.dtks.identity;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes the texts of 16 digits that a damaged number can have been, the more likely first. */
final class NumberVariants {
  private static final Pattern SIXTEEN = Pattern.compile("[0-9]{16}");
  private static final int MOST_WILD = 2;

  private final Set<String> found = new LinkedHashSet<>();

  private NumberVariants() {}

  static Set<String> of(RecordedNumber recorded) {
    NumberVariants variants = new NumberVariants();
    String digits = LookAlikes.asDigits(recorded.joined());
    if (recorded.has(NumberDamage.LETTERS)) {
      variants.add(digits);
      variants.anyDigitForLetters(recorded.joined(), MOST_WILD);
    }
    if (recorded.has(NumberDamage.DIGIT_MISSING)) {
      variants.withDigitAdded(digits);
    }
    if (recorded.has(NumberDamage.DIGIT_EXTRA)) {
      variants.withDigitRemoved(digits);
    }
    if (recorded.has(NumberDamage.ROUNDED)) {
      variants.withLastDigit(digits);
    }
    return variants.found;
  }

  private void add(String variant) {
    if (SIXTEEN.matcher(variant).matches()) {
      found.add(variant);
    }
  }

  /** A letter may also stand where its look-alike never was: a slip to the row of letters. */
  private void anyDigitForLetters(String text, int left) {
    int at = LookAlikes.firstLetter(text);
    if (at < 0) {
      add(text);
    } else if (left > 0) {
      for (char digit = '0'; digit <= '9'; digit++) {
        anyDigitForLetters(text.substring(0, at) + digit + text.substring(at + 1), left - 1);
      }
    }
  }

  private void withDigitAdded(String digits) {
    for (int at = digits.length(); at >= 0; at--) {
      for (char digit = '0'; digit <= '9'; digit++) {
        add(digits.substring(0, at) + digit + digits.substring(at));
      }
    }
  }

  private void withDigitRemoved(String digits) {
    for (int at = digits.length() - 1; at >= 0; at--) {
      add(digits.substring(0, at) + digits.substring(at + 1));
    }
  }

  private void withLastDigit(String digits) {
    for (char digit = '0'; digit <= '9'; digit++) {
      add(digits.substring(0, digits.length() - 1) + digit);
    }
  }
}
