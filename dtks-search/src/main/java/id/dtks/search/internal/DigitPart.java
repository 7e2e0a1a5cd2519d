package id.dtks.search.internal;

import id.dtks.search.query.MatchEvidence;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * The beginning or the end of a NIK or family card number, or a year of birth. Of a long part of a
 * NIK one digit may be a slip, whether or not somebody has it exactly: that may be a person whom
 * nobody here may know of.
 */
record DigitPart(String digits, boolean mayBeYear, double tells, long cost) implements FactClause {
  private static final int ENDING_OF_NIK = 4;
  private static final int SHORTEST_BEGINNING = 6;
  private static final double OF_FAMILY_CARD = 1;
  private static final double OF_BEGINNING = 0.5;
  private static final double OF_SLIP = 8;
  private static final double ABSENT = -4;

  /** Returns about how many people of a segment have some digits at a place where they count. */
  static long bearers(String digits, PersonTable people) {
    long bearers = people.niks.countEndingWith(digits);
    if (digits.length() > ENDING_OF_NIK) {
      bearers += people.familyCards.countEndingWith(digits);
    }
    if (digits.length() >= SHORTEST_BEGINNING) {
      bearers += people.niks.countBeginningWith(digits);
      bearers += people.familyCards.countBeginningWith(digits);
    }
    return bearers;
  }

  @Override
  public double unmet() {
    return ABSENT;
  }

  @Override
  public InSegment in(PersonTable people) {
    return new Found(people);
  }

  /** The people of a segment whose number begins or ends so. */
  private final class Found implements InSegment {
    private final FixedBitSet nikEnding;
    private final FixedBitSet nikBeginning;
    private final FixedBitSet card;
    private final FixedBitSet nearly;
    private final PersonTable people;
    private final int firstDay;
    private final int lastDay;

    Found(PersonTable people) {
      this.people = people;
      nikEnding = new FixedBitSet(people.size());
      nikBeginning = new FixedBitSet(people.size());
      card = new FixedBitSet(people.size());
      nearly = new FixedBitSet(people.size());
      people.niks.endingWith(digits, nikEnding::set);
      if (digits.length() > ENDING_OF_NIK) {
        people.familyCards.endingWith(digits, card::set);
      }
      if (digits.length() >= SHORTEST_BEGINNING) {
        people.niks.beginningWith(digits, nikBeginning::set);
        people.familyCards.beginningWith(digits, card::set);
      }
      for (String part : DigitSlips.of(digits)) {
        people.niks.endingWith(part, nearly::set);
        people.niks.beginningWith(part, nearly::set);
      }
      int year = mayBeYear ? Integer.parseInt(digits) : 0;
      firstDay = mayBeYear ? Day.firstOfYear(year) : 1;
      lastDay = mayBeYear ? Day.firstOfYear(year + 1) - 1 : 0;
    }

    @Override
    public IntStream documents() {
      FixedBitSet all = nikEnding.clone();
      all.or(nikBeginning);
      all.or(card);
      all.or(nearly);
      people.bornBetween(firstDay, lastDay).forEach(all::set);
      int none = DocIdSetIterator.NO_MORE_DOCS;
      return IntStream.iterate(
          next(all, 0), document -> document != none, document -> next(all, document + 1));
    }

    private static int next(FixedBitSet documents, int from) {
      return from < documents.length() ? documents.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
    }

    @Override
    public double evidence(int document, @Nullable Set<MatchEvidence> reasons) {
      if (nikEnding.get(document)) {
        return found(MatchEvidence.NIK_ENDING, 0, reasons);
      }
      if (people.birth(document) >= firstDay && people.birth(document) <= lastDay) {
        return found(MatchEvidence.BIRTH_YEAR, 0, reasons);
      }
      if (nikBeginning.get(document)) {
        return found(MatchEvidence.NIK_BEGINNING, OF_BEGINNING, reasons);
      }
      if (card.get(document)) {
        return found(MatchEvidence.FAMILY_CARD_PART, OF_FAMILY_CARD, reasons);
      }
      return nearly.get(document)
          ? found(MatchEvidence.NIK_DIGITS_DIFFER, OF_SLIP, reasons)
          : ABSENT;
    }

    private double found(MatchEvidence reason, double less, @Nullable Set<MatchEvidence> reasons) {
      if (reasons != null) {
        reasons.add(reason);
      }
      return tells - less;
    }
  }

  /** Returns the kind only: digits are personal. */
  @Override
  public String toString() {
    return "DigitPart";
  }
}
