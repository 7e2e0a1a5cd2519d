package id.dtks.search.name;

import org.jspecify.annotations.Nullable;

/**
 * How alike two words of names are, and why.
 *
 * @param likeness above 0, up to 1 for the same letters
 */
record WordLikeness(WordRelation relation, double likeness) {
  private static final WordLikeness SAME = new WordLikeness(WordRelation.SAME, 1);
  private static final WordLikeness KNOWN_FORM = new WordLikeness(WordRelation.KNOWN_FORM, 0.95);
  private static final WordLikeness OLD_SPELLING =
      new WordLikeness(WordRelation.OLD_SPELLING, 0.96);
  private static final WordLikeness SHORT_FORM = new WordLikeness(WordRelation.KNOWN_FORM, 0.8);
  private static final double VARIANT = 0.94;
  private static final double VARIANT_BESIDE_SLIPS = 0.96;
  private static final double DISTANCE_IN_VARIANT = 0.25;

  /** How much one letter in a word's length takes away, and what is left below which is nothing. */
  private static final double SLOPE = 2.2;

  private static final double LEAST = 0.45;
  private static final double NO_CHANCE = 0.94;
  private static final double MOST_WITH_SLIPS = 0.98;
  private static final double SHORTEST = 4;
  private static final int LEAST_BEGINNING = 3;
  private static final int LEAST_LEFT_OUT = 2;
  private static final double BEGINNING = 0.2;
  private static final double BEGINNING_BY_SHARE = 0.35;

  /** Compares two words; null if they are two names. Symmetric. */
  static @Nullable WordLikeness between(SpelledWord a, SpelledWord b) {
    if (a.text().equals(b.text())) {
      return SAME;
    }
    if (a.isInitial() || b.isInitial()) {
      return a.text().charAt(0) == b.text().charAt(0)
          ? new WordLikeness(WordRelation.INITIAL, 1)
          : null;
    }
    if (a.modern().equals(b.modern())) {
      return OLD_SPELLING;
    }
    if (a.main().equals(b.main())) {
      return KNOWN_FORM;
    }
    return byLetters(a, b);
  }

  private static @Nullable WordLikeness byLetters(SpelledWord a, SpelledWord b) {
    double likeness = byDistance(a.text(), b.text());
    double common = VARIANT_BESIDE_SLIPS * byDistance(a.common(), b.common());
    double romanized = VARIANT_BESIDE_SLIPS * byDistance(a.romanized(), b.romanized());
    boolean variant = a.common().equals(b.common()) || a.romanized().equals(b.romanized());
    double most = Math.max(likeness, Math.max(common, romanized));
    if (variant) {
      double spelled = VARIANT - DISTANCE_IN_VARIANT * (1 - likeness) / (1 + most);
      return new WordLikeness(WordRelation.VARIANT, beyondChance(Math.max(most, spelled)));
    }
    double shortened = ShortForms.areOfOneName(a, b) ? SHORT_FORM.likeness() : 0;
    double begun = beginning(a.text(), b.text());
    if (most <= LEAST && shortened == 0 && begun == 0) {
      return null;
    }
    double slips = most <= LEAST ? 0 : beyondChance(most);
    if (shortened > slips) {
      return SHORT_FORM;
    }
    return begun > slips
        ? new WordLikeness(WordRelation.BEGINNING, begun)
        : new WordLikeness(WordRelation.TYPO, slips);
  }

  private static double byDistance(String a, String b) {
    double length = Math.max(SHORTEST, (a.length() + b.length()) / 2.0);
    return Math.max(0, 1 - SLOPE * LetterDistance.between(a, b) / length);
  }

  private static double beyondChance(double likeness) {
    return Math.min(MOST_WITH_SLIPS, (likeness - LEAST) / (NO_CHANCE - LEAST));
  }

  private static double beginning(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    return shorter.length() >= LEAST_BEGINNING
            && longer.length() - shorter.length() >= LEAST_LEFT_OUT
            && longer.startsWith(shorter)
        ? BEGINNING + BEGINNING_BY_SHARE * shorter.length() / longer.length()
        : 0;
  }
}
