package id.dtks.search.name;

import java.util.List;

/**
 * How alike two whole names are, and the reasons.
 *
 * <p>The evidence is the logarithm of a likelihood ratio: how much likelier these two ways to write
 * are if one person is meant than if two are. A word that both have adds what it tells, a slip
 * takes away how unlikely it is, and so does each word without a partner.
 *
 * @param evidence in nats; below 0 if the names speak for two people
 * @param whole what the more telling of the two names tells
 * @param relations one for each pair of words found to be one, in the order of the first name
 * @param sameOrder whether the pairs stand in the same order in both names
 * @param missing how many words of either name have no partner
 */
public record NameMatch(
    double evidence, double whole, List<WordRelation> relations, boolean sameOrder, int missing) {
  private static final double CERTAINTY = 10;
  private static final double FIRST_MISSING = 3.5;
  private static final double NEXT_MISSING = 2.5;

  /** What another order of the words takes away. */
  public static final double OTHER_ORDER = 2;

  /** What it takes away if the first words are not one: people drop the first name least. */
  public static final double OTHER_BEGINNING = 0.5;

  public NameMatch {
    relations = List.copyOf(relations);
  }

  /** Returns the similarity, 0 to 1; 1 for the same words in the same order only. */
  public double score() {
    return score(evidence, whole);
  }

  /** Returns where some evidence stands between none, 0, and all there could be, 1. */
  public static double score(double evidence, double whole) {
    return Math.max(0, Math.min(1, (evidence + CERTAINTY) / (whole + CERTAINTY)));
  }

  /** Returns what words of one name without a partner take away. */
  public static double missing(int words) {
    return words <= 0 ? 0 : FIRST_MISSING + NEXT_MISSING * (words - 1);
  }

  /** Tells whether the names have the same words in the same order. */
  public boolean isExact() {
    return missing == 0
        && sameOrder
        && !relations.isEmpty()
        && relations.stream().allMatch(relation -> relation == WordRelation.SAME);
  }
}
