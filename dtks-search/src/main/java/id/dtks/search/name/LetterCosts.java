package id.dtks.search.name;

import java.util.Arrays;

/**
 * How unlikely it is, in nats, to take one letter for another, to add or to lose one. Letters of
 * one sound cost least, then vowels and neighbors on the keyboard.
 */
final class LetterCosts {
  /** Two neighbors swapped. */
  static final double SWAP = 5;

  /** What a letter that only one word has costs at least. */
  static final double LEAST_LOSS = 3.5;

  private static final double ANY_LETTER = 7;
  private static final double NEIGHBOR_KEY = 6;
  private static final double VOWEL = 5.5;
  private static final double SAME_SOUND = 3.8;
  private static final double LOSS = 5.5;
  private static final double VOWEL_LOSS = 5;
  private static final double SILENT_LOSS = LEAST_LOSS;

  /** Folded words have digits and letters only. */
  private static final char FIRST = '0';

  private static final int SIGNS = 'Z' - FIRST + 1;
  private static final double[][] SUBSTITUTION = new double[SIGNS][SIGNS];
  private static final String[] KEYBOARD = {"QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"};
  private static final String[] ONE_SOUND = {
    "FP", "FV", "PV", "VW", "JZ", "SZ", "JY", "JS", "KQ", "IY", "DT", "BP", "GK", "EI", "OU", "CK",
    "HK", "CH", "CS", "CJ", "KX"
  };
  private static final String VOWELS = "AEIOU";

  static {
    for (double[] row : SUBSTITUTION) {
      Arrays.fill(row, ANY_LETTER);
    }
    for (int row = 0; row < KEYBOARD.length; row++) {
      String keys = KEYBOARD[row];
      for (int i = 0; i < keys.length(); i++) {
        if (i > 0) {
          set(keys.charAt(i), keys.charAt(i - 1), NEIGHBOR_KEY);
        }
        for (int near = i - 1; row > 0 && near <= i + 1; near++) {
          if (near >= 0 && near < KEYBOARD[row - 1].length()) {
            set(keys.charAt(i), KEYBOARD[row - 1].charAt(near), NEIGHBOR_KEY);
          }
        }
      }
    }
    for (int i = 0; i < VOWELS.length(); i++) {
      for (int j = 0; j < i; j++) {
        set(VOWELS.charAt(i), VOWELS.charAt(j), VOWEL);
      }
    }
    for (String pair : ONE_SOUND) {
      set(pair.charAt(0), pair.charAt(1), SAME_SOUND);
    }
    for (int i = 0; i < SUBSTITUTION.length; i++) {
      SUBSTITUTION[i][i] = 0;
    }
  }

  private LetterCosts() {}

  /** Returns the cost of one letter for another, 0 for the same. */
  static double substitution(char a, char b) {
    return SUBSTITUTION[a - FIRST][b - FIRST];
  }

  /** Returns the cost of a letter that only one word has, at a place in that word. */
  static double loss(String word, int at) {
    char c = word.charAt(at);
    if (at > 0 && word.charAt(at - 1) == c) {
      return SILENT_LOSS;
    }
    if (c == 'H') {
      return SILENT_LOSS;
    }
    return VOWELS.indexOf(c) >= 0 || c == 'Y' || c == 'W' ? VOWEL_LOSS : LOSS;
  }

  private static void set(char a, char b, double cost) {
    SUBSTITUTION[a - FIRST][b - FIRST] = cost;
    SUBSTITUTION[b - FIRST][a - FIRST] = cost;
  }
}
