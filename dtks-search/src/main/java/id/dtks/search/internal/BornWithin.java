package id.dtks.search.internal;

import id.dtks.search.query.MatchEvidence;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A time within which somebody was born; a year before or after speaks for it too, though less, and
 * is a reason for an age only.
 *
 * @param first the first day
 * @param last the last day
 */
record BornWithin(int first, int last, MatchEvidence reason, double tells, long cost)
    implements FactClause {
  private static final double A_YEAR_OFF = 1.5;
  private static final double UNKNOWN = -1;
  private static final double ANOTHER = -3;

  @Override
  public double unmet() {
    return UNKNOWN;
  }

  @Override
  public InSegment in(PersonTable people) {
    int earliest = Day.of(Day.date(first).minusYears(1));
    int latest = Day.of(Day.date(last).plusYears(1));
    return new InSegment() {
      @Override
      public IntStream documents() {
        return people.bornBetween(earliest, latest);
      }

      @Override
      public double evidence(int document, @Nullable Set<MatchEvidence> reasons) {
        int birth = people.birth(document);
        if (birth == Day.UNKNOWN) {
          return UNKNOWN;
        }
        if (birth < earliest || birth > latest) {
          return ANOTHER;
        }
        boolean within = birth >= first && birth <= last;
        if (reasons != null && (within || reason == MatchEvidence.AGE)) {
          reasons.add(reason);
        }
        return within ? tells : Math.max(0, tells - A_YEAR_OFF);
      }
    };
  }

  /** Returns the kind only: a query is personal. */
  @Override
  public String toString() {
    return "BornWithin";
  }
}
