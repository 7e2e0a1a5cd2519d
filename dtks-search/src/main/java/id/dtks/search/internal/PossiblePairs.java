package id.dtks.search.internal;

import id.dtks.search.name.WordRelation;

/** Words of a searched name and of another that may be one, as columns that are filled anew. */
final class PossiblePairs {
  private static final int MOST = 512;

  /** The first of the words of the searched name, and how many there are: one or two. */
  final int[] left = new int[MOST];

  final int[] leftCount = new int[MOST];

  /** The first of the words of the other name, and how many there are: one or two. */
  final int[] right = new int[MOST];

  final int[] rightCount = new int[MOST];

  /** What a pair adds, in nats. */
  final double[] evidence = new double[MOST];

  final WordRelation[] relation = new WordRelation[MOST];

  /** Whether a pair was taken. */
  final boolean[] chosen = new boolean[MOST];

  int size;

  void clear() {
    size = 0;
  }

  /** Adds a pair; more than there is room for come from names no person has. */
  void add(int i, int iCount, int j, int jCount, double gain, WordRelation how) {
    if (size < MOST) {
      left[size] = i;
      leftCount[size] = iCount;
      right[size] = j;
      rightCount[size] = jCount;
      evidence[size] = gain;
      relation[size] = how;
      chosen[size++] = false;
    }
  }

  /** Returns what a pair adds for each of the words that it takes from other pairs. */
  double evidenceOfEach(int pair) {
    return evidence[pair] > 0
        ? evidence[pair] / Math.max(leftCount[pair], rightCount[pair])
        : evidence[pair];
  }
}
