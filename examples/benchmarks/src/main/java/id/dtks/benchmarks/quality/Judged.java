package id.dtks.benchmarks.quality;

import id.dtks.search.query.PersonHit;
import java.util.List;

/**
 * A search, where it put what was meant, and what can be expected of any search.
 *
 * @param page the people on the page, the best first
 */
record Judged(NoisyQuery query, Ranks ranks, Ceiling ceiling, List<PersonHit> page) {
  Judged {
    page = List.copyOf(page);
  }

  boolean isMiss() {
    return ranks.of(query.group()) > 1;
  }

  /** Returns how much more can be expected, about -2 to 2; 2 if nothing excuses the miss. */
  double lost() {
    Ceiling.Share expected =
        query.group() == NoisyQuery.Group.NAME ? ceiling.name() : ceiling.person();
    int rank = ranks.of(query.group());
    return expected.first()
        - (rank == 1 ? 1 : 0)
        + expected.page()
        - (rank <= SearchQuality.PAGE ? 1 : 0);
  }

  /** Returns the kind only: all else is somebody's. */
  @Override
  public String toString() {
    return "Judged[" + query.kind() + "]";
  }
}
