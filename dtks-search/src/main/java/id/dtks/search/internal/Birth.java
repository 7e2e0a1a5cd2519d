package id.dtks.search.internal;

import id.dtks.search.query.MatchEvidence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A date of birth; who was born in that year, or with day and month the other way, meets it half.
 */
record Birth(LocalDate date, long cost) implements FactClause {
  private static final double WEIGHT = 1;
  private static final double SWAPPED = 0.7;
  private static final double SAME_YEAR = 0.4;

  @Override
  public double weight() {
    return WEIGHT;
  }

  @Override
  public List<Clue> clues(LeafTerms leaf) {
    List<Clue> clues = new ArrayList<>();
    clues.add(Clue.of(PersonFields.BIRTH, date.toString(), 1, WEIGHT));
    if (date.getDayOfMonth() <= 12) {
      clues.add(Clue.of(PersonFields.BIRTH, swapped().toString(), SWAPPED, WEIGHT));
    }
    clues.add(Clue.of(PersonFields.BIRTH, Integer.toString(date.getYear()), SAME_YEAR, WEIGHT));
    return clues;
  }

  @Override
  public double agreement(RecordCodec.Comparand record, Set<MatchEvidence> reasons) {
    if (!record.hasBirth() || record.birth().getYear() != date.getYear()) {
      return 0;
    }
    if (record.birth().equals(date)) {
      reasons.add(MatchEvidence.BIRTH_DATE);
      return 1;
    }
    reasons.add(MatchEvidence.BIRTH_YEAR);
    return date.getDayOfMonth() <= 12 && record.birth().equals(swapped()) ? SWAPPED : SAME_YEAR;
  }

  private LocalDate swapped() {
    return LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue());
  }
}
