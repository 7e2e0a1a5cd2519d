package id.dtks.rule;

import java.util.List;

/**
 * The shape of a name in 44 bits: which pairs of letters it has. Names that are much alike have
 * most bits in common, whatever the spelling, and the name cannot be read from them.
 */
final class NameShape {
  private static final double ALIKE = 0.5;
  private static final int STEP = 0x9E3779B1;

  /** How many bits a shape has. */
  static final int BITS = 44;

  private NameShape() {}

  static long of(List<String> words) {
    long shape = 0;
    for (String word : words) {
      char before = ' ';
      for (int i = 0; i < word.length(); i++) {
        char letter = word.charAt(i);
        shape |= 1L << Integer.remainderUnsigned((before * 31 + letter) * STEP, BITS);
        before = letter;
      }
    }
    return shape;
  }

  /** Tells whether two shapes have at least half of their pairs in common. */
  static boolean areAlike(long one, long other) {
    int all = Long.bitCount(one | other);
    return all > 0 && Long.bitCount(one & other) >= ALIKE * all;
  }
}
