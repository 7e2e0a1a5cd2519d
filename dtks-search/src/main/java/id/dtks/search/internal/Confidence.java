package id.dtks.search.internal;

import id.dtks.search.query.Certainty;
import java.util.List;

/**
 * How sure it is that somebody found is the person meant: the evidence for one, against that for
 * all others found and for nobody.
 */
final class Confidence {
  /**
   * The evidence that whoever is meant is not in the register, in nats; so much that of those who
   * are not, three of a hundred have a namesake here who is taken for certain.
   */
  private static final double NOBODY = 6;

  private static final double CERTAIN = 0.98;

  /** Measured: from here on nine of ten are meant, while between 0.4 and here it is every other. */
  private static final double LIKELY = 0.6;

  private final double best;
  private final double all;

  private Confidence(double best, double all) {
    this.best = best;
    this.all = all;
  }

  /** Weighs those who were found, whoever they are; the best must be among them. */
  static Confidence among(List<Candidate> found) {
    double best = found.stream().mapToDouble(Candidate::evidence).reduce(NOBODY, Math::max);
    double all =
        found.stream().mapToDouble(one -> Math.exp(one.evidence() - best)).sum()
            + Math.exp(NOBODY - best);
    return new Confidence(best, all);
  }

  /** Returns the share of one of them in all the evidence, 0 to 1. */
  double of(double evidence) {
    return Math.exp(evidence - best) / all;
  }

  /** Returns the same in classes. */
  Certainty classOf(double evidence) {
    double share = of(evidence);
    return share >= CERTAIN
        ? Certainty.CERTAIN
        : share >= LIKELY ? Certainty.LIKELY : Certainty.POSSIBLE;
  }
}
