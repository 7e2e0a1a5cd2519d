package id.dtks.search.internal;

import id.dtks.search.query.MatchEvidence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A NIK or family card number as typed: 16 digits, or nearly so. */
record WholeNumber(String digits) implements FactClause {
  private static final double WEIGHT = 3;
  private static final double FAMILY_CARD = 0.98;

  @Override
  public double weight() {
    return WEIGHT;
  }

  @Override
  public long cost() {
    return 1;
  }

  @Override
  public List<Clue> clues(LeafTerms leaf) throws IOException {
    List<Clue> clues = new ArrayList<>();
    add(clues, leaf, PersonFields.NIK, PersonFields.NIK_BACKWARD, 1);
    add(clues, leaf, PersonFields.FAMILY_CARD, PersonFields.FAMILY_CARD_BACKWARD, FAMILY_CARD);
    return clues;
  }

  private void add(
      List<Clue> clues, LeafTerms leaf, String field, String backwardField, double factor)
      throws IOException {
    NumberTerms forward = new NumberTerms(leaf.of(field), false);
    forward.sameHalf(digits);
    Set<String> found = new LinkedHashSet<>();
    forward.found().forEach(term -> found.add(term.utf8ToString()));
    NumberTerms backward = new NumberTerms(leaf.of(backwardField), true);
    backward.sameHalf(digits);
    backward.nearHalf(digits);
    backward.found().forEach(term -> found.add(PersonFields.backward(term.utf8ToString())));
    for (String number : found) {
      NumberDistance distance = NumberDistance.of(digits, number);
      if (distance != null) {
        clues.add(new Clue(field, new BytesRef(number), distance.agreement() * factor, WEIGHT, 1));
      }
    }
  }

  @Override
  public double agreement(RecordCodec.Comparand record, Set<MatchEvidence> reasons) {
    NumberDistance nik = best(record.niks());
    NumberDistance card = best(record.familyCards());
    double byNik = nik == null ? 0 : nik.agreement();
    double byCard = card == null ? 0 : card.agreement() * FAMILY_CARD;
    if (nik != null && byNik >= byCard) {
      reasons.add(nik.evidence());
    } else if (card != null) {
      reasons.add(
          card.agreement() == 1 ? MatchEvidence.FAMILY_CARD_EXACT : MatchEvidence.FAMILY_CARD_NEAR);
    }
    return Math.max(byNik, byCard);
  }

  private @Nullable NumberDistance best(List<String> recorded) {
    NumberDistance best = null;
    for (String text : recorded) {
      NumberDistance distance =
          RecordedDigits.of(text).map(number -> NumberDistance.of(digits, number)).orElse(null);
      if (distance != null && (best == null || distance.agreement() > best.agreement())) {
        best = distance;
      }
    }
    return best;
  }

  /** Returns the kind only: digits are personal. */
  @Override
  public String toString() {
    return "WholeNumber";
  }
}
