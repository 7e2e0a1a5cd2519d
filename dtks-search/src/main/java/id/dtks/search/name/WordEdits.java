package id.dtks.search.name;

/** The cost of the slips between two words (optimal string alignment), in nats. Symmetric. */
final class WordEdits {
  private WordEdits() {}

  /** Returns the least cost to turn one word into the other, or more than the limit. */
  static double between(String a, String b, double limit) {
    if (Math.abs(a.length() - b.length()) * LetterCosts.LEAST_LOSS > limit) {
      return Double.MAX_VALUE;
    }
    double[] beforeLast = new double[b.length() + 1];
    double[] last = new double[b.length() + 1];
    double[] row = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      last[j] = last[j - 1] + LetterCosts.loss(b, j - 1);
    }
    for (int i = 1; i <= a.length(); i++) {
      double lossA = LetterCosts.loss(a, i - 1);
      row[0] = last[0] + lossA;
      double least = row[0];
      for (int j = 1; j <= b.length(); j++) {
        double cost = last[j - 1] + LetterCosts.substitution(a.charAt(i - 1), b.charAt(j - 1));
        cost = Math.min(cost, last[j] + lossA);
        cost = Math.min(cost, row[j - 1] + LetterCosts.loss(b, j - 1));
        if (i > 1 && j > 1 && isSwap(a, i, b, j)) {
          cost = Math.min(cost, beforeLast[j - 2] + LetterCosts.SWAP);
        }
        row[j] = cost;
        least = Math.min(least, cost);
      }
      if (least > limit + LetterCosts.SWAP) {
        return Double.MAX_VALUE;
      }
      double[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  private static boolean isSwap(String a, int i, String b, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
