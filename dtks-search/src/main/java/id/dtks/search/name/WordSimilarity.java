package id.dtks.search.name;

import org.jspecify.annotations.Nullable;

/**
 * How alike two name words are. Symmetric; 1 for the same letters only; no match below {@value
 * #LEAST}.
 */
public final class WordSimilarity {
  /** Words less alike than this are two names. */
  public static final double LEAST = 0.4;

  private static final double KNOWN_FORM = 0.97;
  private static final double OLD_SPELLING = 0.96;
  private static final double VARIANT = 0.94;
  private static final double INITIAL = 0.8;
  private static final int SHORTEST_BEGINNING = 2;

  private WordSimilarity() {}

  /** Returns how alike two words are, null if they are two names. */
  public static @Nullable WordMatch compare(NameWord a, NameWord b) {
    if (a.equals(b)) {
      return WordMatch.SAME;
    }
    if (a.isInitial() || b.isInitial()) {
      return a.text().charAt(0) == b.text().charAt(0)
          ? new WordMatch(WordRelation.INITIAL, INITIAL)
          : null;
    }
    if (a.common().equals(b.common())) {
      return spelling(a.text(), b.text());
    }
    double similarity =
        Math.max(bySlips(a.text(), b.text()), VARIANT * bySlips(a.common(), b.common()));
    return similarity < LEAST ? null : new WordMatch(WordRelation.TYPO, similarity);
  }

  /**
   * Returns how well a word that is still being typed begins another; null if it does not. Not
   * symmetric.
   */
  public static @Nullable WordMatch begins(NameWord beginning, NameWord word) {
    if (beginning.length() < SHORTEST_BEGINNING
        || beginning.length() >= word.length()
        || !word.text().startsWith(beginning.text())) {
      return null;
    }
    double share = (double) beginning.length() / word.length();
    return new WordMatch(WordRelation.BEGINNING, 0.8 + 0.12 * share);
  }

  private static WordMatch spelling(String a, String b) {
    if (OldSpelling.modern(a).equals(OldSpelling.modern(b))) {
      return new WordMatch(WordRelation.OLD_SPELLING, OLD_SPELLING);
    }
    return KnownForms.main(a).equals(KnownForms.main(b))
        ? new WordMatch(WordRelation.KNOWN_FORM, KNOWN_FORM)
        : new WordMatch(WordRelation.VARIANT, VARIANT);
  }

  /** One slip in six letters leaves 0.78, two leave 0.44. */
  private static double bySlips(String a, String b) {
    double length = (a.length() + b.length()) / 2.0;
    double share = WordEdits.between(a, b, length * 0.45) / length;
    return share > 1 ? 0 : 1 - share - 2 * share * share;
  }
}
