package id.dtks.identity;

/** Knows which letters are taken for digits, and which digits they look like. */
final class LookAlikes {
  private static final String LETTERS = "OoQDlIiLSsBZzG";
  private static final String DIGITS = "00001111558226";

  private LookAlikes() {}

  /** Tells whether a text has nothing but ASCII digits and letters that look like one. */
  static boolean canBeDigits(String text) {
    return text.chars().allMatch(c -> isDigit(c) || LETTERS.indexOf(c) >= 0);
  }

  /** Returns the text with each letter turned into the digit it looks like. */
  static String asDigits(String text) {
    StringBuilder digits = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int found = LETTERS.indexOf(text.charAt(i));
      if (found >= 0) {
        digits.setCharAt(i, DIGITS.charAt(found));
      }
    }
    return digits.toString();
  }

  /** Returns the place of the first letter, negative if there is none. */
  static int firstLetter(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
