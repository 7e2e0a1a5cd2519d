package id.dtks.search.internal;

import id.dtks.search.query.MatchEvidence;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A NIK or family card number as typed: 16 digits, or nearly so.
 *
 * @param exactly whether only who has that number is found, and nobody who nearly has
 */
record WholeNumber(String digits, boolean exactly) implements FactClause {
  private static final double TELLS = 30;
  private static final double OF_FAMILY_CARD = 1;
  private static final double ONLY_BIRTH = 9.7;
  private static final double PERHAPS_BIRTH = 6;
  private static final double ABSENT = -8;

  /** In a number of sixteen digits a date has two years at most. */
  private static final int CENTURIES = 2;

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
  public InSegment in(PersonTable people) {
    return new Found(
        people,
        near(people.niks),
        near(people.familyCards),
        exactly ? List.of() : BirthInNik.of(digits));
  }

  private Map<Integer, NumberDistance> near(NumberColumn numbers) {
    Map<Integer, NumberDistance> near = new HashMap<>();
    numbers.near(
        digits,
        (document, distance) -> {
          if (!exactly || distance.cost() == 0) {
            near.merge(document, distance, this::nearer);
          }
        });
    return near;
  }

  private NumberDistance nearer(NumberDistance a, NumberDistance b) {
    return b.cost() < a.cost() ? b : a;
  }

  /** The people of a segment who have such a number. */
  private record Found(
      PersonTable people,
      Map<Integer, NumberDistance> niks,
      Map<Integer, NumberDistance> cards,
      List<LocalDate> births)
      implements InSegment {
    @Override
    public IntStream documents() {
      IntStream byNumber =
          IntStream.concat(
              niks.keySet().stream().mapToInt(Integer::intValue),
              cards.keySet().stream().mapToInt(Integer::intValue));
      IntStream byBirth =
          births.stream()
              .mapToInt(Day::of)
              .flatMap(day -> people.bornBetween(day, day))
              .filter(people::lacksNik);
      return IntStream.concat(byNumber, byBirth);
    }

    @Override
    public double evidence(int document, @Nullable Set<MatchEvidence> reasons) {
      NumberDistance nik = niks.get(document);
      NumberDistance card = cards.get(document);
      if (nik != null && (card == null || nik.cost() <= card.cost() + OF_FAMILY_CARD)) {
        add(reasons, nik.evidence());
        return TELLS - nik.cost();
      }
      if (card != null) {
        boolean exact = card.cost() == 0;
        add(reasons, exact ? MatchEvidence.FAMILY_CARD_EXACT : MatchEvidence.FAMILY_CARD_NEAR);
        return TELLS - card.cost() - OF_FAMILY_CARD;
      }
      return byBirth(document, reasons);
    }

    /**
     * Whose NIK was never recorded, or not so that it can be read, may be known by the date in it.
     */
    private double byBirth(int document, @Nullable Set<MatchEvidence> reasons) {
      int birth = people.birth(document);
      if (people.lacksNik(document) && births.stream().anyMatch(date -> Day.of(date) == birth)) {
        add(reasons, MatchEvidence.NIK_BIRTH_DATE);
        return births.size() > CENTURIES ? PERHAPS_BIRTH : ONLY_BIRTH;
      }
      return ABSENT;
    }

    private static void add(@Nullable Set<MatchEvidence> reasons, MatchEvidence reason) {
      if (reasons != null) {
        reasons.add(reason);
      }
    }

    /** Returns the kind only: all of it is personal. */
    @Override
    public String toString() {
      return "Found";
    }
  }

  /** Returns the kind only: digits are personal. */
  @Override
  public String toString() {
    return "WholeNumber";
  }
}
