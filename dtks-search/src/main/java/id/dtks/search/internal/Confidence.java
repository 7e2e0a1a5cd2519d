package id.dtks.search.internal;

import java.util.List;

/**
 * How likely it is that somebody found is the person meant: the evidence for one, against that for
 * all others found and for nobody.
 */
final class Confidence {
  /**
   * The evidence that whoever is meant is not in the register, in nats; so much that of those who
   * are not, three of a hundred have a namesake here who is taken for certain.
   */
  private static final double NOBODY = 6;

  private final double best;
  private final double all;

  private Confidence(double best, double all) {
    this.best = best;
    this.all = all;
  }

  /** Weighs those who were found, whoever they are; the best must be among them. */
  static Confidence among(List<Candidate> found) {
    return among(found, 0, NOBODY);
  }

  /**
   * Weighs those who were found on a later page.
   *
   * @param before how many were found on earlier pages
   * @param least the least evidence of any of those
   */
  static Confidence among(List<Candidate> found, int before, double least) {
    double best =
        found.stream().mapToDouble(Candidate::evidence).reduce(Math.max(NOBODY, least), Math::max);
    double all = Math.exp(NOBODY - best) + before * Math.exp(least - best);
    for (Candidate one : found) {
      all += Math.exp(one.evidence() - best);
    }
    return new Confidence(best, all);
  }

  /** Returns how likely somebody with some evidence is the one meant, 0 to 1. */
  double of(double evidence) {
    return Math.exp(evidence - best) / all;
  }
}
