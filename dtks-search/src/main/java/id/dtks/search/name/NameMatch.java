package id.dtks.search.name;

import java.util.List;

/**
 * How alike two whole names are, and the reasons.
 *
 * @param matched the weight of what agrees, at least 0
 * @param total the weight of all that counts, above 0 and at least {@code matched}
 * @param relations one for each pair of words found to be one, in the order of the first name
 * @param sameOrder whether the pairs stand in the same order in both names
 * @param missing how many words of either name have no partner
 */
public record NameMatch(
    double matched, double total, List<WordRelation> relations, boolean sameOrder, int missing) {
  private static final double OTHER_ORDER = 0.985;
  private static final double LEFT_OUT = 1.5;

  public NameMatch {
    relations = List.copyOf(relations);
    if (!(matched >= 0 && total > 0 && matched <= total)) {
      throw new IllegalArgumentException("matched must be at least 0 and at most total");
    }
  }

  /** Returns the similarity, 0 to 1; 1 for the same words in the same order only. */
  public double score() {
    return matched / total * (sameOrder ? 1 : OTHER_ORDER);
  }

  /**
   * Returns what words without a partner count if the other name has none left that contradicts
   * them: little where they are a small share of the name, much where little else agrees.
   *
   * @param alone the weight of these words
   * @param paired the weight of the words that have a partner, of one side
   */
  public static double leftOut(double alone, double paired) {
    return alone == 0 ? 0 : LEFT_OUT * alone * alone / (alone + paired);
  }

  /** Tells whether the names have the same words in the same order. */
  public boolean isExact() {
    return missing == 0
        && sameOrder
        && relations.stream().allMatch(relation -> relation == WordRelation.SAME);
  }
}
