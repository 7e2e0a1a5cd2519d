package id.dtks.search.internal;

import id.dtks.search.name.NameMatch;
import id.dtks.search.query.MatchEvidence;
import java.util.Arrays;
import java.util.Set;

/**
 * Pairs the words of a searched name with those of another, the pair that adds most first, each
 * word at most once; see {@link NameMatch} for what takes away.
 */
final class Pairing {
  /** Of a longer name the last words are left alone. */
  static final int MOST_WORDS = 64;

  /** What it takes away if both names have a lineage and no word of it is one. */
  private static final double OTHER_LINEAGE = 3;

  /** A pair that takes away more than this is better left as two words without partners. */
  private static final double LEAST_EVIDENCE = -6;

  private static final double EQUAL = 1e-9;

  private final PossiblePairs pairs;

  /** Of each word of the searched name its partner, -1 if it has none. */
  private final int[] rightOf;

  /** How many of them are missed if they have no partner, and where the lineage begins. */
  private final int needed;

  private final int lineage;

  /** Which words of the other name have a partner. */
  private final boolean[] taken = new boolean[MOST_WORDS];

  private boolean sameOrder;
  private int missing;

  /** Makes one that takes the pairs there are at the time. */
  Pairing(PossiblePairs pairs, NameQuery query) {
    this.pairs = pairs;
    this.rightOf = new int[query.length()];
    this.needed = query.size();
    this.lineage = query.lineage();
  }

  /**
   * Takes pairs until none is left that adds, and returns the evidence.
   *
   * @param words how many words the other name has
   * @param wordsNeeded how many of them are missed if they have no partner: the first
   * @param lineageAt where its lineage begins
   */
  double take(int words, int wordsNeeded, int lineageAt) {
    Arrays.fill(taken, 0, words, false);
    Arrays.fill(rightOf, -1);
    double evidence = 0;
    int leftMissing = needed;
    int rightMissing = wordsNeeded;
    for (int best = best(); best >= 0; best = best()) {
      evidence += pairs.evidence[best];
      pairs.chosen[best] = true;
      for (int i = 0; i < pairs.leftCount[best]; i++) {
        rightOf[pairs.left[best] + i] = pairs.right[best];
      }
      for (int j = 0; j < pairs.rightCount[best]; j++) {
        taken[pairs.right[best] + j] = true;
      }
      leftMissing -= within(needed, pairs.left[best], pairs.leftCount[best]);
      rightMissing -= within(wordsNeeded, pairs.right[best], pairs.rightCount[best]);
    }
    evidence -= NameMatch.missing(leftMissing) + NameMatch.missing(rightMissing);
    sameOrder = isSameOrder();
    missing = leftMissing + rightMissing;
    evidence -= sameOrder ? 0 : NameMatch.OTHER_ORDER;
    evidence -= rightOf.length > 0 && rightOf[0] == 0 ? 0 : NameMatch.OTHER_BEGINNING;
    return needed < rightOf.length ? evidence - ofKin(words, lineageAt) : evidence;
  }

  /** Returns how many of some words in a row are among the first. */
  private static int within(int first, int from, int count) {
    return Math.min(count, Math.max(0, first - from));
  }

  /**
   * Notes the words of the alias and the lineage that are missing, which is no evidence, and
   * returns what another lineage takes away.
   */
  private double ofKin(int words, int lineageAt) {
    int met = 0;
    for (int i = needed; i < rightOf.length; i++) {
      missing += rightOf[i] < 0 ? 1 : 0;
      met += i >= lineage && rightOf[i] >= 0 ? 1 : 0;
    }
    if (lineage == rightOf.length || lineageAt >= words) {
      return 0;
    }
    for (int j = lineageAt; j < words; j++) {
      missing += taken[j] ? 0 : 1;
    }
    return met == 0 ? OTHER_LINEAGE : 0;
  }

  /** Two words as one must add more than each of them alone, or they hide a better pairing. */
  private int best() {
    int best = -1;
    double most = LEAST_EVIDENCE;
    for (int pair = 0; pair < pairs.size; pair++) {
      double ofEach = pairs.evidenceOfEach(pair);
      if (ofEach > most + EQUAL && isFree(pair)) {
        best = pair;
        most = ofEach;
      }
    }
    return best;
  }

  private boolean isFree(int pair) {
    int left = pairs.left[pair];
    int right = pairs.right[pair];
    return rightOf[left] < 0
        && rightOf[left + pairs.leftCount[pair] - 1] < 0
        && !taken[right]
        && !taken[right + pairs.rightCount[pair] - 1];
  }

  private boolean isSameOrder() {
    int last = -1;
    for (int right : rightOf) {
      if (right >= 0 && right < last) {
        return false;
      }
      last = Math.max(last, right);
    }
    return true;
  }

  /** Adds the reasons for the pairs that were taken the last time. */
  void explain(Set<MatchEvidence> reasons) {
    NameReasons.add(pairs, missing > 0, sameOrder, reasons);
  }
}
