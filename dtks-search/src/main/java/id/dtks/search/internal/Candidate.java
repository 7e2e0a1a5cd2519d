package id.dtks.search.internal;

import id.dtks.search.query.SearchOrder;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A document that may be shown, and what decides its rank.
 *
 * @param evidence in nats
 * @param waitingSince in seconds since 1970, if that is asked for
 */
record Candidate(LeafSearch leaf, int document, double evidence, long waitingSince) {
  private static final double EQUAL = 1e-6;

  private static final Comparator<Candidate> BY_NAME =
      Comparator.comparing((Candidate one) -> one, Candidate::compareNames);

  private static final Comparator<Candidate> BY_BIRTH = Comparator.comparingInt(Candidate::birth);

  private static final Comparator<Candidate> BY_NAME_AND_BIRTH = BY_NAME.thenComparing(BY_BIRTH);

  private static final Comparator<Candidate> BY_ID =
      Comparator.comparing(one -> one.leaf.person(one.document));

  /**
   * The best first; between equals the name, the date of birth and the id decide, never the order
   * of the index.
   */
  static final Comparator<Candidate> BEST =
      Comparator.comparingDouble((Candidate one) -> -Math.rint(one.evidence / EQUAL))
          .thenComparing(BY_NAME_AND_BIRTH)
          .thenComparing(BY_ID);

  /** Returns what compares in an order. */
  static Comparator<Candidate> in(SearchOrder order) {
    return switch (order) {
      case BEST -> BEST;
      case NAME -> BY_NAME_AND_BIRTH.thenComparing(BY_ID);
      case BIRTH ->
          Comparator.comparing((Candidate one) -> one.birth() == Day.UNKNOWN)
              .thenComparing(BY_BIRTH)
              .thenComparing(BY_NAME)
              .thenComparing(BY_ID);
      case WAITING ->
          Comparator.comparingLong(Candidate::waitingSince)
              .thenComparing(BY_NAME_AND_BIRTH)
              .thenComparing(BY_ID);
    };
  }

  /** Tells whether this comes not after another of the same evidence, their ids aside. */
  boolean isNotAfter(Candidate equal) {
    return BY_NAME_AND_BIRTH.compare(this, equal) <= 0;
  }

  /** Returns the least evidence that is as good as another. */
  static double leastAsGood(double evidence) {
    return evidence - EQUAL;
  }

  /** Tells whether this evidence is better than another. */
  static boolean isBetter(double evidence, double other) {
    return evidence > other + EQUAL;
  }

  private int birth() {
    return leaf.birth(document);
  }

  private static int compareNames(Candidate a, Candidate b) {
    PersonTable ofA = a.leaf.people();
    PersonTable ofB = b.leaf.people();
    return a.leaf == b.leaf
        ? Integer.compare(ofA.name(a.document), ofB.name(b.document))
        : NameTable.compare(ofA.names, ofA.name(a.document), ofB.names, ofB.name(b.document));
  }

  /** A document is one candidate, whatever is known of it. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Candidate that && that.leaf == leaf && that.document == document;
  }

  @Override
  public int hashCode() {
    return document;
  }
}
