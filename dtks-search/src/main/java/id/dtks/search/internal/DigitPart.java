package id.dtks.search.internal;

import id.dtks.search.query.MatchEvidence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The beginning or the end of a NIK or family card number, or a year of birth. */
record DigitPart(String digits, boolean mayBeYear, double tells, long cost) implements FactClause {
  private static final int SHORTEST_BEGINNING = 6;
  private static final int MOST_NUMBERS = 400;
  private static final double OF_FAMILY_CARD = 1;
  private static final double OF_BEGINNING = 0.5;
  private static final double ABSENT = -4;

  @Override
  public double unmet() {
    return ABSENT;
  }

  @Override
  public List<Clue> clues(LeafTerms leaf) throws IOException {
    List<Clue> clues = new ArrayList<>();
    if (mayBeYear) {
      clues.add(Clue.of(PersonFields.BIRTH, digits, tells));
    }
    if (digits.length() == PersonFields.ENDING_LENGTH) {
      clues.add(Clue.of(PersonFields.ENDING, digits, tells));
      return clues;
    }
    add(clues, leaf, PersonFields.NIK_BACKWARD, true, 0);
    add(clues, leaf, PersonFields.FAMILY_CARD_BACKWARD, true, OF_FAMILY_CARD);
    if (digits.length() >= SHORTEST_BEGINNING) {
      add(clues, leaf, PersonFields.NIK, false, OF_BEGINNING);
      add(clues, leaf, PersonFields.FAMILY_CARD, false, OF_FAMILY_CARD);
    }
    return clues;
  }

  private void add(List<Clue> clues, LeafTerms leaf, String field, boolean backward, double less)
      throws IOException {
    NumberTerms terms = new NumberTerms(leaf.of(field), backward);
    terms.startingWith(digits, MOST_NUMBERS);
    for (BytesRef term : terms.found()) {
      clues.add(new Clue(field, term, tells - less));
    }
  }

  @Override
  public double evidence(RecordCodec.Comparand record, Set<MatchEvidence> reasons) {
    NumberDistance nik = best(record.niks());
    if (nik != null) {
      reasons.add(nik.evidence());
      return tells - nik.cost();
    }
    if (mayBeYear && record.hasBirth() && record.birth().getYear() == Integer.parseInt(digits)) {
      reasons.add(MatchEvidence.BIRTH_YEAR);
      return tells;
    }
    NumberDistance card =
        digits.length() == PersonFields.ENDING_LENGTH ? null : best(record.familyCards());
    if (card == null) {
      return ABSENT;
    }
    reasons.add(MatchEvidence.FAMILY_CARD_PART);
    return tells - OF_FAMILY_CARD;
  }

  private @Nullable NumberDistance best(List<String> recorded) {
    NumberDistance best = null;
    for (String text : recorded) {
      String number = RecordedDigits.of(text).orElse("");
      NumberDistance distance = NumberDistance.ofPart(digits, number);
      boolean isBeginning = distance != null && distance.evidence() == MatchEvidence.NIK_BEGINNING;
      if (distance != null
          && !(isBeginning && digits.length() < SHORTEST_BEGINNING)
          && (best == null || distance.cost() < best.cost())) {
        best = distance;
      }
    }
    return best;
  }

  /** Returns the kind only: digits are personal. */
  @Override
  public String toString() {
    return "DigitPart";
  }
}
