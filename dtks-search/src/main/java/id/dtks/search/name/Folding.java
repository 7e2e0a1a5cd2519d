package id.dtks.search.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * Folds text to what all its ways of writing share: words of A to Z and 0 to 9, upper case, one
 * space between. Diacritics fall away, an apostrophe joins (Ma'ruf is MARUF), any other sign
 * separates. Folding is idempotent.
 */
public final class Folding {
  private static final String APOSTROPHES = "'`\u00b4\u2018\u2019\u02bb\u02bc\u02bf";
  private static final String LETTERS_TYPED_AS_DIGITS = "OI.EAS...."; // 0 is O, 1 is I, 3 is E …

  private Folding() {}

  /** Returns the folded words, in order; empty if there is no letter and no digit. */
  public static List<String> words(String text) {
    String folded = fold(text);
    return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
  }

  /** Returns the folded text; empty if there is no letter and no digit. */
  public static String fold(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toUpperCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    int wordStart = 0;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (isLetter(c) || isDigit(c)) {
        folded.append(c);
      } else if (!isSilent(c) && folded.length() > wordStart) {
        wordStart = closeWord(folded, wordStart);
      }
    }
    closeWord(folded, wordStart);
    if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
      folded.setLength(folded.length() - 1);
    }
    return folded.toString();
  }

  /** In a word that has letters, digits are slips for letters (YUL1A) or noise (HASANAH2). */
  private static int closeWord(StringBuilder folded, int start) {
    boolean letters = folded.chars().skip(start).anyMatch(c -> isLetter((char) c));
    boolean digits = folded.chars().skip(start).anyMatch(c -> isDigit((char) c));
    if (letters && digits) {
      String word = folded.substring(start);
      folded.setLength(start);
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        char letter = isDigit(c) ? LETTERS_TYPED_AS_DIGITS.charAt(c - '0') : c;
        if (letter != '.') {
          folded.append(letter);
        }
      }
    }
    if (folded.length() > start) {
      folded.append(' ');
    }
    return folded.length();
  }

  private static boolean isSilent(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || APOSTROPHES.indexOf(c) >= 0;
  }

  private static boolean isLetter(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
