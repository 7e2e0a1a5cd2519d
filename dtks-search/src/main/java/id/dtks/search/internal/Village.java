package id.dtks.search.internal;

import id.dtks.region.Area;
import id.dtks.region.RegionCode;
import id.dtks.search.query.MatchEvidence;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A village or district that somebody is said to live in; who lives elsewhere is not hidden.
 *
 * @param regions those that may be meant, none inside another
 */
record Village(Set<RegionCode> regions, double tells, long cost) implements FactClause {
  private static final double ELSEWHERE = -3;

  @Override
  public double unmet() {
    return ELSEWHERE;
  }

  @Override
  public InSegment in(PersonTable people) {
    List<PlaceColumn.Inside> places =
        regions.stream().map(region -> people.places.inside(Area.of(region))).toList();
    return new InSegment() {
      @Override
      public IntStream documents() {
        return places.stream().flatMapToInt(PlaceColumn.Inside::documents);
      }

      @Override
      public double evidence(int document, @Nullable Set<MatchEvidence> reasons) {
        for (int i = 0; i < places.size(); i++) {
          if (places.get(i).has(document)) {
            if (reasons != null) {
              reasons.add(MatchEvidence.VILLAGE);
            }
            return tells;
          }
        }
        return ELSEWHERE;
      }
    };
  }

  /** Returns the kind only: a query is personal. */
  @Override
  public String toString() {
    return "Village";
  }
}
