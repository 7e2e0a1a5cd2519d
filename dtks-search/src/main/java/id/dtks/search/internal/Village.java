package id.dtks.search.internal;

import id.dtks.region.Area;
import id.dtks.region.RegionCode;
import id.dtks.search.query.MatchEvidence;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A village or district that somebody is said to live in; who lives elsewhere is not hidden. */
record Village(RegionCode region, double tells, long cost) implements FactClause {
  private static final double ELSEWHERE = -3;

  @Override
  public double unmet() {
    return ELSEWHERE;
  }

  @Override
  public InSegment in(PersonTable people) {
    PlaceColumn.Inside inside = people.places.inside(Area.of(region));
    return new InSegment() {
      @Override
      public IntStream documents() {
        return inside.documents();
      }

      @Override
      public double evidence(int document, @Nullable Set<MatchEvidence> reasons) {
        if (!inside.has(document)) {
          return ELSEWHERE;
        }
        if (reasons != null) {
          reasons.add(MatchEvidence.VILLAGE);
        }
        return tells;
      }
    };
  }

  /** Returns the kind only: a query is personal. */
  @Override
  public String toString() {
    return "Village";
  }
}
