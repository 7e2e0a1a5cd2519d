package id.dtks.search.internal;

/**
 * Sixteen decimal digits packed into a long, four bits each, the first digit highest: equal digits,
 * common beginnings and endings are found without taking a number apart. Longs of digits are
 * ordered unsigned.
 */
final class Digits {
  static final int LENGTH = 16;
  static final int BASE = 10;

  /** Stands where a shorter number has no digit. */
  static final int NONE = 0xF;

  /** How many bits a digit takes. */
  static final int BITS = 4;

  private static final long LOWEST_BITS = 0x1111_1111_1111_1111L;
  private static final long LOW_NIBBLES = 0x0F0F_0F0F_0F0F_0F0FL;

  private Digits() {}

  /** Tells whether a text is sixteen digits and nothing else. */
  static boolean isSixteen(String text) {
    return text.length() == LENGTH && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  /** Packs up to the first sixteen digits of a text, from the front. */
  static long pack(String digits) {
    long packed = 0;
    for (int i = 0; i < LENGTH; i++) {
      packed = packed << BITS | (i < digits.length() ? digits.charAt(i) - '0' : NONE);
    }
    return packed;
  }

  /** Packs up to the last sixteen digits of a text, up to the end. */
  static long packEnd(String digits) {
    long packed = 0;
    for (int i = digits.length() - LENGTH; i < digits.length(); i++) {
      packed = packed << BITS | (i >= 0 ? digits.charAt(i) - '0' : NONE);
    }
    return packed;
  }

  /** Returns the text of sixteen packed digits. */
  static String text(long packed) {
    char[] digits = new char[LENGTH];
    for (int i = 0; i < LENGTH; i++) {
      digits[i] = (char) ('0' + at(packed, i));
    }
    return new String(digits);
  }

  /** Returns the same digits from the last to the first. */
  static long backward(long packed) {
    long bytes = Long.reverseBytes(packed);
    return (bytes & LOW_NIBBLES) << BITS | (bytes >>> BITS & LOW_NIBBLES);
  }

  /** Returns the digit at a place, counted from the first. */
  static long at(long packed, int place) {
    return packed >>> ((LENGTH - 1 - place) * BITS) & NONE;
  }

  /** Returns the same digits with another at a place. */
  static long with(long packed, int place, long digit) {
    int shift = (LENGTH - 1 - place) * BITS;
    return packed ^ (at(packed, place) ^ digit) << shift;
  }

  /** Tells whether the digits agree from one place up to another, which is left out. */
  static boolean same(long a, long b, int from, int to) {
    long high = from == 0 ? -1L : -1L >>> (from * BITS);
    long low = to == LENGTH ? -1L : ~(-1L >>> (to * BITS));
    return ((a ^ b) & high & low) == 0;
  }

  /** Returns how many digits differ, place by place. */
  static int different(long a, long b) {
    long bits = a ^ b;
    bits |= bits >>> 1;
    bits |= bits >>> 2;
    return Long.bitCount(bits & LOWEST_BITS);
  }

  /** Returns how many digits agree from the first on. */
  static int sameAtBeginning(long a, long b) {
    return Long.numberOfLeadingZeros(a ^ b) / BITS;
  }

  /** Returns how many digits agree up to the last. */
  static int sameAtEnd(long a, long b) {
    return Long.numberOfTrailingZeros(a ^ b) / BITS;
  }
}
