package id.dtks.search.name;

import org.jspecify.annotations.Nullable;

/**
 * How alike two words of names are, and why.
 *
 * @param likeness above 0, up to 1 for the same letters
 */
record WordLikeness(WordRelation relation, double likeness) {
  private static final WordLikeness SAME = new WordLikeness(WordRelation.SAME, 1);
  private static final WordLikeness KNOWN_FORM = new WordLikeness(WordRelation.KNOWN_FORM, 0.97);
  private static final WordLikeness OLD_SPELLING =
      new WordLikeness(WordRelation.OLD_SPELLING, 0.98);
  private static final WordLikeness SHORT_FORM = new WordLikeness(WordRelation.KNOWN_FORM, 0.8);
  private static final WordLikeness VARIANT = new WordLikeness(WordRelation.VARIANT, 0.97);

  /** How much a distance of one letter for each letter takes away. */
  private static final double SLOPE = 2.2;

  /** What is less alike than this is another name. */
  private static final double LEAST = 0.45;

  /** What is more alike than this is hardly chance. */
  private static final double NO_CHANCE = 0.94;

  private static final double MOST_WITH_SLIPS = 0.97;
  private static final double VARIANT_BESIDE_SLIPS = 0.96;
  private static final double SHORTEST = 4;
  private static final int LEAST_BEGINNING = 3;
  private static final int LEAST_LEFT_OUT = 2;
  private static final double BEGINNING = 0.2;
  private static final double BEGINNING_BY_SHARE = 0.35;

  /** The article that joins a word to the next, as in Nurul Hidayah, is often left out. */
  private static final String ARTICLE = "UL";

  private static final double WITH_ARTICLE = 0.85;

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
    if (a.common().equals(b.common()) || a.romanized().equals(b.romanized())) {
      return VARIANT;
    }
    double spelled =
        Math.max(byDistance(a.common(), b.common()), byDistance(a.romanized(), b.romanized()));
    double most = Math.max(byDistance(a.text(), b.text()), VARIANT_BESIDE_SLIPS * spelled);
    double shortened = ShortForms.areOfOneName(a, b) ? SHORT_FORM.likeness() : 0;
    double begun = beginning(a.text(), b.text());
    double slips = beyondChance(most);
    if (shortened > slips) {
      return SHORT_FORM;
    }
    if (begun > slips) {
      return new WordLikeness(WordRelation.BEGINNING, begun);
    }
    return slips > 0 ? new WordLikeness(WordRelation.TYPO, slips) : null;
  }

  private static double byDistance(String a, String b) {
    double length = Math.max(SHORTEST, (a.length() + b.length()) / 2.0);
    return Math.max(0, 1 - SLOPE * LetterDistance.between(a, b) / length);
  }

  private static double beyondChance(double likeness) {
    double beyond = (likeness - LEAST) / (NO_CHANCE - LEAST);
    return Math.max(0, Math.min(MOST_WITH_SLIPS, beyond));
  }

  private static double beginning(String a, String b) {
    String shorter = a.length() < b.length() ? a : b;
    String longer = a.length() < b.length() ? b : a;
    if (longer.equals(shorter + ARTICLE)) {
      return WITH_ARTICLE;
    }
    return shorter.length() >= LEAST_BEGINNING
            && longer.length() - shorter.length() >= LEAST_LEFT_OUT
            && longer.startsWith(shorter)
        ? BEGINNING + BEGINNING_BY_SHARE * shorter.length() / longer.length()
        : 0;
  }
}
