package id.dtks.search.internal;

import id.dtks.search.query.MatchEvidence;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A date of birth; that of another day of the year, or with day and month swapped, speaks for it
 * too.
 */
record Birth(LocalDate date, long cost) implements FactClause {
  private static final double SAME_DAY = 9;
  private static final double SWAPPED = 5;
  private static final double SAME_YEAR = 0;
  private static final double OTHER_YEAR = -4;
  private static final int MONTHS = 12;

  @Override
  public double tells() {
    return SAME_DAY;
  }

  @Override
  public double unmet() {
    return SAME_YEAR;
  }

  @Override
  public InSegment in(PersonTable people) {
    int day = Day.of(date);
    int swapped = swapped().map(Day::of).orElse(day);
    int first = Day.firstOfYear(date.getYear());
    int last = Day.firstOfYear(date.getYear() + 1) - 1;
    return new InSegment() {
      @Override
      public IntStream documents() {
        IntStream sameDay = people.bornBetween(day, day);
        return swapped == day
            ? sameDay
            : IntStream.concat(sameDay, people.bornBetween(swapped, swapped));
      }

      @Override
      public double evidence(int document, @Nullable Set<MatchEvidence> reasons) {
        int birth = people.birth(document);
        if (birth < first || birth > last) {
          return OTHER_YEAR;
        }
        if (reasons != null) {
          reasons.add(birth == day ? MatchEvidence.BIRTH_DATE : MatchEvidence.BIRTH_YEAR);
        }
        if (birth == day) {
          return SAME_DAY;
        }
        return birth == swapped ? SWAPPED : SAME_YEAR;
      }
    };
  }

  /** Returns the date with day and month swapped, if that is one. */
  private Optional<LocalDate> swapped() {
    return date.getDayOfMonth() <= MONTHS
        ? Optional.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()))
        : Optional.empty();
  }

  /** Returns the kind only: a day of birth is personal. */
  @Override
  public String toString() {
    return "Birth";
  }
}
