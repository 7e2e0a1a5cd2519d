package id.dtks.search.internal;

import id.dtks.search.query.MatchEvidence;
import org.jspecify.annotations.Nullable;

/**
 * How far a number as typed is from a number as recorded.
 *
 * @param cost how unlikely the slips are, in nats
 */
record NumberDistance(double cost, MatchEvidence evidence) {
  private static final NumberDistance EXACT = new NumberDistance(0, MatchEvidence.NIK_EXACT);
  private static final NumberDistance NEIGHBORS_SWAPPED =
      new NumberDistance(5, MatchEvidence.NIK_DIGITS_SWAPPED);
  private static final NumberDistance SWAPPED =
      new NumberDistance(8, MatchEvidence.NIK_DIGITS_SWAPPED);
  private static final NumberDistance ONE_DIFFERS =
      new NumberDistance(6, MatchEvidence.NIK_DIGITS_DIFFER);
  private static final NumberDistance TWO_DIFFER =
      new NumberDistance(12, MatchEvidence.NIK_DIGITS_DIFFER);
  private static final NumberDistance THREE_DIFFER =
      new NumberDistance(16, MatchEvidence.NIK_DIGITS_DIFFER);
  private static final NumberDistance SHIFTED =
      new NumberDistance(12, MatchEvidence.NIK_DIGITS_DIFFER);
  private static final int MOST_DIFFERENT = 3;
  private static final int BESIDE = Digits.LENGTH - 2;
  private static final int MOST_SLIPS = 2;

  /** Returns how two whole numbers agree, null if they are two numbers. Symmetric. */
  static @Nullable NumberDistance of(String a, String b) {
    if (a.equals(b)) {
      return EXACT;
    }
    if (a.length() == b.length()) {
      int beyond = Math.max(0, a.length() - Digits.LENGTH);
      boolean sameEnd = a.regionMatches(a.length() - beyond, b, b.length() - beyond, beyond);
      return sameEnd ? ofPacked(Digits.pack(a), Digits.pack(b)) : null;
    }
    return otherLength(a, b);
  }

  /** Returns how two packed numbers of sixteen digits agree, null if they are two. Symmetric. */
  static @Nullable NumberDistance ofPacked(long a, long b) {
    int different = Digits.different(a, b);
    if (different == 0) {
      return EXACT;
    }
    if (different == 2 && isSwap(a, b)) {
      boolean neighbors = Digits.sameAtBeginning(a, b) + Digits.sameAtEnd(a, b) == BESIDE;
      return neighbors ? NEIGHBORS_SWAPPED : SWAPPED;
    }
    if (different < MOST_DIFFERENT) {
      return different == 1 ? ONE_DIFFERS : TWO_DIFFER;
    }
    if (isShifted(a, b) || isShifted(b, a)) {
      return SHIFTED;
    }
    return different == MOST_DIFFERENT ? THREE_DIFFER : null;
  }

  private static boolean isSwap(long a, long b) {
    int first = Digits.sameAtBeginning(a, b);
    int last = Digits.LENGTH - 1 - Digits.sameAtEnd(a, b);
    return Digits.at(a, first) == Digits.at(b, last) && Digits.at(a, last) == Digits.at(b, first);
  }

  /** One digit missing at one place and one too many at another. */
  private static boolean isShifted(long a, long b) {
    int from = Digits.sameAtBeginning(a, b);
    int to = Digits.LENGTH - 1 - Digits.sameAtEnd(a, b);
    return Digits.same(a << Digits.BITS, b, from, to);
  }

  private static @Nullable NumberDistance otherLength(String a, String b) {
    int slips = slips(a, 0, b, 0, MOST_SLIPS);
    if (slips > MOST_SLIPS) {
      return null;
    }
    return new NumberDistance(slips == 1 ? 6 : 12, MatchEvidence.NIK_LENGTH_DIFFERS);
  }

  /** Counts digits wrong, missing or too many, up to one more than the limit. */
  private static int slips(String a, int fromA, String b, int fromB, int limit) {
    int i = fromA;
    int j = fromB;
    while (i < a.length() && j < b.length() && a.charAt(i) == b.charAt(j)) {
      i++;
      j++;
    }
    int left = a.length() - i;
    int right = b.length() - j;
    if (left == 0 || right == 0 || limit == 0) {
      return Math.min(Math.max(left, right), limit + 1);
    }
    int surplus = slips(a, i + 1, b, j, limit - 1);
    int missing = slips(a, i, b, j + 1, limit - 1);
    int wrong = slips(a, i + 1, b, j + 1, limit - 1);
    return 1 + Math.min(wrong, Math.min(surplus, missing));
  }
}
