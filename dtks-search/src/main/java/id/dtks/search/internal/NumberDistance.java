package id.dtks.search.internal;

import id.dtks.search.query.MatchEvidence;
import org.jspecify.annotations.Nullable;

/**
 * How far a number as typed is from a number as recorded.
 *
 * @param cost how unlikely the slips are, in nats
 */
record NumberDistance(double cost, MatchEvidence evidence) {
  private static final int MOST_DIFFERENT = 3;
  private static final double[] DIFFERENT = {0, 6, 11, 16};
  private static final int MOST_LENGTH_DIFFERENCE = 2;

  /** Returns how two whole numbers agree, null if they are two numbers. Symmetric. */
  static @Nullable NumberDistance of(String a, String b) {
    if (a.equals(b)) {
      return new NumberDistance(0, MatchEvidence.NIK_EXACT);
    }
    return a.length() == b.length() ? sameLength(a, b) : otherLength(a, b);
  }

  /** Returns how the beginning or the end of a number agrees, null if it is neither. */
  static @Nullable NumberDistance ofPart(String part, String number) {
    if (number.startsWith(part)) {
      return new NumberDistance(0.5, MatchEvidence.NIK_BEGINNING);
    }
    return number.endsWith(part) ? new NumberDistance(0, MatchEvidence.NIK_ENDING) : null;
  }

  private static @Nullable NumberDistance sameLength(String a, String b) {
    int different = 0;
    int first = -1;
    int last = -1;
    for (int i = 0; i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i)) {
        different++;
        first = first < 0 ? i : first;
        last = i;
      }
    }
    if (different == 2 && isSwap(a, b, first, last)) {
      return new NumberDistance(last == first + 1 ? 5 : 8, MatchEvidence.NIK_DIGITS_SWAPPED);
    }
    if (different > MOST_DIFFERENT) {
      return isShifted(a, b) || isShifted(b, a)
          ? new NumberDistance(12, MatchEvidence.NIK_DIGITS_DIFFER)
          : null;
    }
    return new NumberDistance(DIFFERENT[different], MatchEvidence.NIK_DIGITS_DIFFER);
  }

  private static boolean isSwap(String a, String b, int first, int last) {
    return a.charAt(first) == b.charAt(last) && a.charAt(last) == b.charAt(first);
  }

  /** One digit missing at one place and one too many at another. */
  private static boolean isShifted(String a, String b) {
    int n = a.length();
    int from = 0;
    while (a.charAt(from) == b.charAt(from)) {
      from++;
    }
    int to = n - 1;
    while (a.charAt(to) == b.charAt(to)) {
      to--;
    }
    return a.regionMatches(from, b, from + 1, to - from);
  }

  private static @Nullable NumberDistance otherLength(String a, String b) {
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    int surplus = longer.length() - shorter.length();
    if (surplus > MOST_LENGTH_DIFFERENCE) {
      return null;
    }
    int same = 0;
    while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
      same++;
    }
    int sameAtEnd = 0;
    while (sameAtEnd < shorter.length()
        && longer.charAt(longer.length() - 1 - sameAtEnd)
            == shorter.charAt(shorter.length() - 1 - sameAtEnd)) {
      sameAtEnd++;
    }
    int wrong = shorter.length() - Math.min(shorter.length(), same + sameAtEnd);
    if (wrong + surplus > MOST_LENGTH_DIFFERENCE) {
      return null;
    }
    return new NumberDistance(wrong + surplus == 1 ? 6 : 12, MatchEvidence.NIK_LENGTH_DIFFERS);
  }
}
