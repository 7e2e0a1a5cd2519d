package id.dtks.search.internal;

import id.dtks.search.name.NameMatch;

/** Adds up what agrees and what counts; used for what a person can score at best. */
final class Score {
  /** Whoever scores less is not found. */
  static final double FLOOR = 0.4;

  private double matched;
  private double paired;
  private double alone;
  private double facts;

  /** Counts a clause that is met. */
  void met(double weight, double similarity) {
    matched += 2 * weight * similarity;
    paired += 2 * weight;
  }

  /** Counts a clause that is not met. */
  void missing(Clause clause, boolean isWord) {
    if (isWord) {
      alone += clause.weight();
    } else {
      facts += 2 * clause.weight();
    }
  }

  /** Counts words of the record beyond those asked for. */
  void surplus(double weight) {
    alone = Math.max(alone, weight);
  }

  double value() {
    double total = paired + NameMatch.leftOut(alone, paired / 2) + facts;
    return total == 0 ? 0 : matched / total;
  }
}
