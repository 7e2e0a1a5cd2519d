package id.dtks.search.internal;

import id.dtks.search.query.MatchEvidence;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The RT or the RW. */
record Place(int number, MatchEvidence reason, double tells, long cost) implements FactClause {
  private static final double ELSEWHERE = -3;

  @Override
  public double unmet() {
    return ELSEWHERE;
  }

  @Override
  public InSegment in(PersonTable people) {
    return new InSegment() {
      @Override
      public IntStream documents() {
        return IntStream.range(0, people.size()).filter(this::meets);
      }

      private boolean meets(int document) {
        return number
            == (reason == MatchEvidence.RT
                ? people.places.rt(document)
                : people.places.rw(document));
      }

      @Override
      public double evidence(int document, @Nullable Set<MatchEvidence> reasons) {
        if (!meets(document)) {
          return ELSEWHERE;
        }
        if (reasons != null) {
          reasons.add(reason);
        }
        return tells;
      }
    };
  }

  /** Returns the kind only: a query is personal. */
  @Override
  public String toString() {
    return "Place";
  }
}
