package id.dtks.search.name;

import org.jspecify.annotations.Nullable;

/** How two name words may be one. Symmetric. */
public final class WordSimilarity {
  private static final double KNOWN_FORM = 2.5;
  private static final double OLD_SPELLING = 2;
  private static final double VARIANT = 2;
  private static final double VARIANT_BESIDE_SLIPS = 2.5;
  private static final double SPELLING_DISTANCE = 0.25;
  private static final double INITIAL = 3.5;
  private static final double BEGINNING = 3;
  private static final double LETTER_TO_COME = 0.2;
  private static final int SHORTEST_BEGINNING = 2;
  private static final double MOST_PER_LETTER = 2.8;
  private static final double MOST = 17;

  private WordSimilarity() {}

  /** Returns how two words are one, null if they are two names or either has no letter. */
  public static @Nullable WordMatch compare(NameWord a, NameWord b) {
    if (a.equals(b)) {
      return WordMatch.SAME;
    }
    if (a.length() == 0 || b.length() == 0) {
      return null;
    }
    if (a.isInitial() || b.isInitial()) {
      return a.text().charAt(0) == b.text().charAt(0)
          ? new WordMatch(WordRelation.INITIAL, INITIAL)
          : null;
    }
    if (a.common().equals(b.common())) {
      return spelling(a.text(), b.text());
    }
    double limit = Math.min(MOST, MOST_PER_LETTER * (a.length() + b.length()) / 2);
    double cost = WordEdits.between(a.text(), b.text(), limit);
    double toBeat = Math.min(cost, limit) - VARIANT_BESIDE_SLIPS;
    if (toBeat > 0 && !(a.isCommon() && b.isCommon())) {
      cost =
          Math.min(cost, VARIANT_BESIDE_SLIPS + WordEdits.between(a.common(), b.common(), toBeat));
    }
    return cost > limit ? null : new WordMatch(WordRelation.TYPO, cost);
  }

  /**
   * Returns how a word that is still being typed begins another; null if it does not. Not
   * symmetric.
   */
  public static @Nullable WordMatch begins(NameWord beginning, NameWord word) {
    if (beginning.length() < SHORTEST_BEGINNING
        || beginning.length() >= word.length()
        || !word.text().startsWith(beginning.text())) {
      return null;
    }
    int toCome = word.length() - beginning.length();
    return new WordMatch(WordRelation.BEGINNING, BEGINNING + LETTER_TO_COME * toCome);
  }

  private static WordMatch spelling(String a, String b) {
    double slips = WordEdits.between(a, b, MOST);
    double distance = SPELLING_DISTANCE * Math.min(slips, MOST);
    if (OldSpelling.modern(a).equals(OldSpelling.modern(b))) {
      return new WordMatch(WordRelation.OLD_SPELLING, OLD_SPELLING + distance / 2);
    }
    return KnownForms.main(a).equals(KnownForms.main(b))
        ? new WordMatch(WordRelation.KNOWN_FORM, KNOWN_FORM + distance / 4)
        : new WordMatch(WordRelation.VARIANT, Math.min(slips, VARIANT + distance));
  }
}
