package id.dtks.search.name;

import java.util.Arrays;

/**
 * How far two words are apart by their letters: about 1 for each consonant that differs, less for a
 * vowel, for letters of related sound, and for two that are swapped. Symmetric.
 */
final class LetterDistance {
  private static final double SWAP = 0.7;
  private static final double FIRST = 1.4;
  private static final double CONSONANT_LOSS = 0.75;
  private static final double VOWEL_LOSS = 0.45;
  private static final double GLIDE_LOSS = 0.45;
  private static final double BREATH_LOSS = 0.25;
  private static final double DOUBLE_LOSS = 0.15;
  private static final double SAME_SOUND = 0.5;
  private static final double NEIGHBOR_KEY = 0.8;
  private static final double OTHER_ENDING = 1;
  private static final String[] KEYBOARD = {"QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"};
  private static final double[][] SUBSTITUTION = new double[128][128];

  static {
    for (double[] row : SUBSTITUTION) {
      Arrays.fill(row, 1);
    }
    for (String keys : KEYBOARD) {
      for (int i = 1; i < keys.length(); i++) {
        related(NEIGHBOR_KEY, keys.substring(i - 1, i + 1));
      }
    }
    related(0.15, "IY", "CK", "KQ", "VW");
    related(0.3, "EI", "OU", "SZ", "FV", "JY", "IJ", "CS", "JZ");
    related(0.4, "AE", "AO", "BV", "FP", "DT", "CH", "HK", "GH", "CJ");
    related(0.5, "BP", "GK", "GJ", "PV", "EO", "EU", "KX", "SX", "JS");
    related(0.6, "UV", "UW");
    related(0.7, "AI", "AU", "IO", "IU", "LR", "MN", "CX");
    for (int i = 0; i < SUBSTITUTION.length; i++) {
      SUBSTITUTION[i][i] = 0;
    }
  }

  private LetterDistance() {}

  /** Returns the distance; 0 for the same letters. */
  static double between(String a, String b) {
    double[] beforeLast = new double[b.length() + 1];
    double[] last = new double[b.length() + 1];
    double[] row = new double[b.length() + 1];
    for (int j = 1; j <= b.length(); j++) {
      last[j] = last[j - 1] + loss(b, j - 1);
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = last[0] + loss(a, i - 1);
      for (int j = 1; j <= b.length(); j++) {
        double cost = last[j - 1] + substitution(a, i - 1, b, j - 1);
        cost = Math.min(cost, last[j] + loss(a, i - 1));
        cost = Math.min(cost, row[j - 1] + loss(b, j - 1));
        row[j] = isSwap(a, i, b, j) ? Math.min(cost, beforeLast[j - 2] + SWAP) : cost;
      }
      double[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[b.length()];
  }

  private static double substitution(String a, int i, String b, int j) {
    double cost = SUBSTITUTION[a.charAt(i) & 127][b.charAt(j) & 127];
    if (i == a.length() - 1 && j == b.length() - 1 && isOtherEnding(a.charAt(i), b.charAt(j))) {
      return OTHER_ENDING;
    }
    return (i == 0 || j == 0) && cost > SAME_SOUND ? cost * FIRST : cost;
  }

  /** In many languages a, o and i at the end tell a woman's name from a man's. */
  private static boolean isOtherEnding(char a, char b) {
    return a != b && "AOI".indexOf(a) >= 0 && "AOI".indexOf(b) >= 0;
  }

  private static double loss(String word, int at) {
    char c = word.charAt(at);
    if (at > 0 && word.charAt(at - 1) == c) {
      return DOUBLE_LOSS;
    }
    if (c == 'A' && at == word.length() - 1) {
      return OTHER_ENDING;
    }
    double loss =
        switch (c) {
          case 'H' -> BREATH_LOSS;
          case 'A', 'E', 'I', 'O', 'U' -> VOWEL_LOSS;
          case 'Y', 'W', 'J' -> GLIDE_LOSS;
          default -> CONSONANT_LOSS;
        };
    return at == 0 ? loss * FIRST : loss;
  }

  private static boolean isSwap(String a, int i, String b, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }

  private static void related(double distance, String... pairs) {
    for (String pair : pairs) {
      SUBSTITUTION[pair.charAt(0)][pair.charAt(1)] = distance;
      SUBSTITUTION[pair.charAt(1)][pair.charAt(0)] = distance;
    }
  }
}
