package id.dtks.search.name;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Folds text to what all its ways of writing share: words of A to Z and 0 to 9, upper case, one
 * space between. Diacritics fall away, letters that are no plain letter with a sign are told by
 * those (ø, æ, ł), an apostrophe joins (Ma'ruf is MARUF), any other sign separates. Folding is
 * idempotent.
 */
public final class Folding {
  private static final String APOSTROPHES = "'`\u00b4\u2018\u2019\u02bb\u02bc\u02bf";
  private static final String LETTERS_TYPED_AS_DIGITS = "OI.EAS...."; // 0 is O, 1 is I, 3 is E …

  /** Letters that are no plain letter with a sign, so that Unicode does not take them apart. */
  private static final Map<Character, String> UNDIVIDED =
      Map.ofEntries(
          Map.entry('\u00c6', "AE"),
          Map.entry('\u00d0', "D"),
          Map.entry('\u00d8', "O"),
          Map.entry('\u00de', "TH"),
          Map.entry('\u0110', "D"),
          Map.entry('\u0126', "H"),
          Map.entry('\u0138', "Q"),
          Map.entry('\u0141', "L"),
          Map.entry('\u014a', "NG"),
          Map.entry('\u0152', "OE"),
          Map.entry('\u0166', "T"),
          Map.entry('\u0181', "B"),
          Map.entry('\u0186', "O"),
          Map.entry('\u018a', "D"),
          Map.entry('\u018e', "E"),
          Map.entry('\u018f', "A"),
          Map.entry('\u0190', "E"),
          Map.entry('\u0198', "K"),
          Map.entry('\u01b3', "Y"));

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
      } else if (UNDIVIDED.containsKey(c)) {
        folded.append(UNDIVIDED.get(c));
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

  /**
   * Returns the letters and digits of a folded text as one word, so that S.Pd is SPD; empty if
   * there is none.
   */
  public static String word(String text) {
    return isFolded(text) ? text : fold(text).replace(" ", "");
  }

  private static boolean isFolded(String word) {
    boolean letters = true;
    boolean digits = true;
    for (int i = 0; i < word.length(); i++) {
      letters &= isLetter(word.charAt(i));
      digits &= isDigit(word.charAt(i));
    }
    return letters || digits;
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
