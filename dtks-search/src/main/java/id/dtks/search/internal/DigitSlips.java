package id.dtks.search.internal;

import java.util.ArrayList;
import java.util.List;

/** What part of a number may have been meant, or recorded, if one of its digits is a slip. */
final class DigitSlips {
  /** Of fewer digits too many numbers are near. */
  private static final int FEWEST = 10;

  private DigitSlips() {}

  /** Returns the parts with one digit other, one fewer or one more; none for a short part. */
  static List<String> of(String digits) {
    List<String> parts = new ArrayList<>();
    if (digits.length() < FEWEST) {
      return parts;
    }
    for (int at = 0; at < digits.length(); at++) {
      String before = digits.substring(0, at);
      String after = digits.substring(at + 1);
      parts.add(before + after);
      for (char digit = '0'; digit <= '9'; digit++) {
        if (digit != digits.charAt(at)) { // the same digit twice comes at the next place
          parts.add(before + digit + after);
          parts.add(before + digit + digits.substring(at));
        }
      }
    }
    return parts;
  }
}
