package id.dtks.search.internal;

import id.dtks.search.query.MatchEvidence;
import java.util.Comparator;
import java.util.Set;

/** A person found: the record, how strong the evidence is, in nats, and why. */
record Found(PersonRecord record, double evidence, boolean exact, Set<MatchEvidence> reasons) {
  /**
   * The best first; between equals the name, the date of birth and the id decide, never the order
   * of the index.
   */
  static final Comparator<Found> RANKING =
      Comparator.comparing((Found found) -> !found.exact)
          .thenComparingDouble(found -> -Math.rint(found.evidence * 1e6))
          .thenComparing(found -> found.record.name())
          .thenComparing(found -> found.record.birth().map(Object::toString).orElse(""))
          .thenComparing(found -> found.record.person());

  /** Returns the evidence only: the rest is personal. */
  @Override
  public String toString() {
    return "Found[evidence=" + evidence + "]";
  }
}
