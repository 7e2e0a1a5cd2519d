package id.dtks.search.name;

/**
 * The spellings before the reforms of 1947 (Soewandi) and 1972 (EYD), which live on in names:
 * {@code oe} is u, {@code dj} is j, {@code tj} is c, {@code nj} is ny, {@code sj} is sy, {@code ch}
 * is kh, and, in a word that shows another of these signs, {@code j} is y.
 */
public final class OldSpelling {
  private static final String[][] PAIRS = {
    {"OE", "U"}, {"TJ", "C"}, {"DJ", "J"}, {"NJ", "NY"}, {"SJ", "SY"}, {"CH", "KH"}
  };

  private OldSpelling() {}

  /** Returns the modern spelling of a folded word; the word itself if it shows no old sign. */
  public static String modern(String word) {
    StringBuilder modern = new StringBuilder(word.length());
    boolean old = isOld(word);
    for (int i = 0; i < word.length(); i++) {
      String letters = pairAt(word, i);
      if (letters != null) {
        modern.append(letters);
        i++;
      } else {
        char c = word.charAt(i);
        modern.append(old && c == 'J' ? 'Y' : c);
      }
    }
    return modern.toString();
  }

  /** Tells whether a folded word shows a sign that is old beyond doubt: oe, dj, tj or sj. */
  public static boolean isOld(String word) {
    return word.contains("OE") || word.contains("DJ") || word.contains("TJ") || word.contains("SJ");
  }

  private static @org.jspecify.annotations.Nullable String pairAt(String word, int at) {
    for (String[] pair : PAIRS) {
      if (word.startsWith(pair[0], at)) {
        return pair[1];
      }
    }
    return null;
  }
}
