package id.dtks.search.name;

import java.util.Arrays;

/**
 * What it costs to take one letter for another, to add or to lose one; 1 is a full edit. Letters of
 * one sound cost least, then vowels, then neighbours on the keyboard.
 */
final class LetterCosts {
  /** Two neighbours swapped. */
  static final double SWAP = 0.7;

  private static final double[][] SUBSTITUTION = new double[128][128];
  private static final String[] KEYBOARD = {"QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"};
  private static final String[] ONE_SOUND = {
    "FP", "FV", "PV", "VW", "JZ", "SZ", "JY", "JS", "KQ", "IY", "DT", "BP", "GK", "EI", "OU", "CK",
    "HK", "CH", "CS", "CJ", "KX"
  };
  private static final String VOWELS = "AEIOU";

  static {
    for (double[] row : SUBSTITUTION) {
      Arrays.fill(row, 1);
    }
    for (int row = 0; row < KEYBOARD.length; row++) {
      String keys = KEYBOARD[row];
      for (int i = 0; i < keys.length(); i++) {
        if (i > 0) {
          set(keys.charAt(i), keys.charAt(i - 1), 0.8);
        }
        for (int near = i - 1; row > 0 && near <= i + 1; near++) {
          if (near >= 0 && near < KEYBOARD[row - 1].length()) {
            set(keys.charAt(i), KEYBOARD[row - 1].charAt(near), 0.85);
          }
        }
      }
    }
    for (char a : VOWELS.toCharArray()) {
      for (char b : VOWELS.toCharArray()) {
        set(a, b, 0.6);
      }
    }
    for (String pair : ONE_SOUND) {
      set(pair.charAt(0), pair.charAt(1), 0.45);
    }
    for (int i = 0; i < SUBSTITUTION.length; i++) {
      SUBSTITUTION[i][i] = 0;
    }
  }

  private LetterCosts() {}

  /** Returns the cost of one letter for another, 0 for the same. */
  static double substitution(char a, char b) {
    return SUBSTITUTION[a & 127][b & 127];
  }

  /** Returns the cost of a letter that only one word has, at a place in that word. */
  static double loss(String word, int at) {
    char c = word.charAt(at);
    if (at > 0 && word.charAt(at - 1) == c) {
      return 0.4;
    }
    if (c == 'H') {
      return 0.45;
    }
    return VOWELS.indexOf(c) >= 0 || c == 'Y' || c == 'W' ? 0.75 : 0.9;
  }

  private static void set(char a, char b, double cost) {
    SUBSTITUTION[a][b] = cost;
    SUBSTITUTION[b][a] = cost;
  }
}
