package id.dtks.search.name;

import java.util.Comparator;
import java.util.List;

/**
 * How alike two whole names are, and the reasons.
 *
 * @param score the similarity, 0 to 1; 1 for the same words in the same order only
 * @param pairs the words found to be one, in the order of the first name
 * @param sameOrder whether the pairs stand in the same order in both names
 * @param leftMissing how many words of the first name have no partner
 * @param rightMissing how many words of the other name have no partner
 */
public record NameMatch(
    double score, List<WordPair> pairs, boolean sameOrder, int leftMissing, int rightMissing) {
  private static final double CERTAINTY = 10;
  private static final double FIRST_MISSING = 3.5;
  private static final double NEXT_MISSING = 1.5;

  /** What another order of the words takes away from evidence, in nats. */
  public static final double OTHER_ORDER = 2;

  /** What it takes away if the first words are not one: people drop the first name least. */
  public static final double OTHER_BEGINNING = 0.5;

  public NameMatch {
    pairs = List.copyOf(pairs);
  }

  /**
   * Returns where some evidence stands between none, 0, and all there could be, 1. Evidence is the
   * logarithm of a likelihood ratio: how much likelier two ways to write are if one person is meant
   * than if two are.
   */
  public static double score(double evidence, double whole) {
    return Math.max(0, Math.min(1, (evidence + CERTAINTY) / (whole + CERTAINTY)));
  }

  /** Returns what words of one name without a partner take away from evidence, in nats. */
  public static double missing(int words) {
    return words <= 0 ? 0 : FIRST_MISSING + NEXT_MISSING * (words - 1);
  }

  /** Returns why each pair is one, in the order of the first name. */
  public List<WordRelation> relations() {
    return pairs.stream().map(WordPair::relation).toList();
  }

  /** Tells whether the names have the same words in the same order. */
  public boolean isExact() {
    return score == 1;
  }

  /** Returns the same match as the other name sees it. */
  NameMatch turned() {
    List<WordPair> turned =
        pairs.stream()
            .map(WordPair::turned)
            .sorted(Comparator.comparingInt(WordPair::left))
            .toList();
    return new NameMatch(score, turned, sameOrder, rightMissing, leftMissing);
  }
}
