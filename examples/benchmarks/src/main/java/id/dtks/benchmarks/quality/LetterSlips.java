package id.dtks.benchmarks.quality;

import java.util.Arrays;
import java.util.List;

/**
 * Counts slips: letters or digits that are wrong, missing, too many, or swapped with a neighbor,
 * one each (optimal string alignment).
 */
final class LetterSlips {
  private LetterSlips() {}

  /** Returns the fewest slips between two texts, or more than the limit. */
  static int between(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    Arrays.setAll(last, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        int other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(last[j - 1] + other, Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit + 1) {
        return limit + 1;
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  /** Returns the slips of two names word by word, or more than the limit. */
  static int inOrder(List<String> typed, List<String> recorded, int limit, Words words) {
    int slips = typed.size() == recorded.size() ? 0 : limit + 1;
    for (int i = 0; i < typed.size() && slips <= limit; i++) {
      slips += words.between(typed.get(i), recorded.get(i), limit - slips);
    }
    return slips;
  }

  /** Returns the slips of two names, whatever the order of their words, or more than the limit. */
  static int inAnyOrder(List<String> typed, List<String> recorded, int limit) {
    return typed.size() == recorded.size()
        ? inAnyOrder(typed, 0, recorded, new boolean[recorded.size()], limit)
        : limit + 1;
  }

  private static int inAnyOrder(
      List<String> typed, int at, List<String> recorded, boolean[] taken, int limit) {
    if (at == typed.size()) {
      return 0;
    }
    int best = limit + 1;
    for (int j = 0; j < taken.length; j++) {
      int slips = taken[j] ? best : between(typed.get(at), recorded.get(j), best - 1);
      if (slips < best) {
        taken[j] = true;
        slips += inAnyOrder(typed, at + 1, recorded, taken, best - 1 - slips);
        taken[j] = false;
        best = Math.min(best, slips);
      }
    }
    return best;
  }

  /** Counts the slips between two words, or more than a limit. */
  @FunctionalInterface
  interface Words {
    int between(String typed, String recorded, int limit);
  }
}
