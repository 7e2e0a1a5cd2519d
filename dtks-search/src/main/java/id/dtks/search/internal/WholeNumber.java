package id.dtks.search.internal;

import id.dtks.search.query.MatchEvidence;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A NIK or family card number as typed: 16 digits, or nearly so. */
record WholeNumber(String digits) implements FactClause {
  private static final double TELLS = 30;
  private static final double OF_FAMILY_CARD = 1;
  private static final double ONLY_BIRTH = 8;
  private static final double ABSENT = -8;

  @Override
  public double tells() {
    return TELLS;
  }

  @Override
  public double unmet() {
    return ABSENT;
  }

  @Override
  public long cost() {
    return 1;
  }

  @Override
  public List<Clue> clues(LeafTerms leaf) throws IOException {
    List<Clue> clues = new ArrayList<>();
    add(clues, leaf, PersonFields.NIK, PersonFields.NIK_BACKWARD, 0);
    add(clues, leaf, PersonFields.FAMILY_CARD, PersonFields.FAMILY_CARD_BACKWARD, OF_FAMILY_CARD);
    for (LocalDate date : BirthInNik.of(digits)) {
      clues.add(Clue.of(PersonFields.BIRTH, date.toString(), ONLY_BIRTH));
    }
    return clues;
  }

  private void add(
      List<Clue> clues, LeafTerms leaf, String field, String backwardField, double less)
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
        clues.add(Clue.of(field, number, TELLS - distance.cost() - less));
      }
    }
  }

  @Override
  public double evidence(RecordCodec.Comparand record, Set<MatchEvidence> reasons) {
    NumberDistance nik = best(record.niks());
    NumberDistance card = best(record.familyCards());
    if (nik != null && (card == null || nik.cost() <= card.cost() + OF_FAMILY_CARD)) {
      reasons.add(nik.evidence());
      return TELLS - nik.cost();
    }
    if (card == null) {
      return byBirth(record, reasons);
    }
    reasons.add(
        card.cost() == 0 ? MatchEvidence.FAMILY_CARD_EXACT : MatchEvidence.FAMILY_CARD_NEAR);
    return TELLS - card.cost() - OF_FAMILY_CARD;
  }

  /**
   * Whose NIK was never recorded, or not so that it can be read, may be known by the date in it.
   */
  private double byBirth(RecordCodec.Comparand record, Set<MatchEvidence> reasons) {
    boolean unreadable = record.niks().stream().allMatch(nik -> RecordedDigits.of(nik).isEmpty());
    if (unreadable && record.hasBirth() && BirthInNik.of(digits).contains(record.birth())) {
      reasons.add(MatchEvidence.NIK_BIRTH_DATE);
      return ONLY_BIRTH;
    }
    return ABSENT;
  }

  private @Nullable NumberDistance best(List<String> recorded) {
    NumberDistance best = null;
    for (String text : recorded) {
      NumberDistance distance =
          RecordedDigits.of(text).map(number -> NumberDistance.of(digits, number)).orElse(null);
      if (distance != null && (best == null || distance.cost() < best.cost())) {
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
