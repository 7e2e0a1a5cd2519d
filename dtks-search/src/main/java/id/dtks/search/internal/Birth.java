package id.dtks.search.internal;

import id.dtks.search.query.MatchEvidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
    return OTHER_YEAR;
  }

  @Override
  public List<Clue> clues(LeafTerms leaf) {
    List<Clue> clues = new ArrayList<>();
    clues.add(Clue.of(PersonFields.BIRTH, date.toString(), SAME_DAY));
    if (date.getDayOfMonth() <= MONTHS) {
      clues.add(Clue.of(PersonFields.BIRTH, swapped().toString(), SWAPPED));
    }
    clues.add(Clue.of(PersonFields.BIRTH, Integer.toString(date.getYear()), SAME_YEAR));
    return clues;
  }

  @Override
  public double evidence(RecordCodec.Comparand record, Set<MatchEvidence> reasons) {
    if (!record.hasBirth() || record.birth().getYear() != date.getYear()) {
      return OTHER_YEAR;
    }
    if (record.birth().equals(date)) {
      reasons.add(MatchEvidence.BIRTH_DATE);
      return SAME_DAY;
    }
    reasons.add(MatchEvidence.BIRTH_YEAR);
    return date.getDayOfMonth() <= MONTHS && record.birth().equals(swapped()) ? SWAPPED : SAME_YEAR;
  }

  private LocalDate swapped() {
    return LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
  }
}
