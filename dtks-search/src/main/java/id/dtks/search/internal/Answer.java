package id.dtks.search.internal;

import id.dtks.check.Finding;
import id.dtks.search.query.Facet;
import id.dtks.search.query.FacetCount;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a request found.
 *
 * @param people in the order asked for
 * @param atLeast how many would do, at least
 * @param exact whether that is how many they are
 * @param whole the evidence there could be
 * @param next where the next page begins
 * @param meant the name as it was perhaps meant
 */
record Answer(
    List<Found> people,
    int atLeast,
    boolean exact,
    double whole,
    Optional<String> next,
    Map<Facet, List<FacetCount>> facets,
    Optional<String> meant,
    List<Finding> findings) {

  /** Returns the answer that there is nobody. */
  static Answer nobody(List<Finding> findings) {
    return new Answer(
        List.of(), 0, true, 0, Optional.empty(), Map.of(), Optional.empty(), findings);
  }

  /** Returns the counts only: the rest is personal. */
  @Override
  public String toString() {
    return "Answer[people=" + people.size() + ", atLeast=" + atLeast + "]";
  }
}
