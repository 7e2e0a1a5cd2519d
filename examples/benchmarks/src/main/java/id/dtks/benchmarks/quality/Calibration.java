package id.dtks.benchmarks.quality;

import id.dtks.search.query.PersonHit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Of hits that were said to be about as likely the person meant, how many were.
 *
 * @param hits how many such hits there were
 * @param said how likely they were said to be, on average
 * @param meant the share of them that was the person meant
 */
public record Calibration(int hits, double said, double meant) {
  /** The head of a table of these. */
  public static final String HEAD = "said to be the person meant     hits    said   were";

  private static final double[] BOUNDS = {0, 0.01, 0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9, 0.98, 1.01};

  /** Returns how the hits of searches were judged, the least likely first. */
  static List<Calibration> of(List<Judged> judged) {
    List<Calibration> bins = new ArrayList<>();
    for (int bin = 1; bin < BOUNDS.length; bin++) {
      int hits = 0;
      double said = 0;
      int meant = 0;
      for (Judged one : judged) {
        for (PersonHit hit : one.page()) {
          if (hit.probability() >= BOUNDS[bin - 1] && hit.probability() < BOUNDS[bin]) {
            hits++;
            said += hit.probability();
            meant += Ranks.isMeant(hit, one.query()) ? 1 : 0;
          }
        }
      }
      if (hits > 0) {
        bins.add(new Calibration(hits, said / hits, (double) meant / hits));
      }
    }
    return bins;
  }

  /** Returns a line of a table, see {@link #HEAD}. */
  public String line() {
    return String.format(Locale.ROOT, "%36d   %.3f  %.3f", hits, said, meant);
  }
}
