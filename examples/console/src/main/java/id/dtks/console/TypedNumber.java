package id.dtks.console;

import id.dtks.check.RejectedException;
import id.dtks.identity.Nik;
import id.dtks.identity.Strictness;

/** A NIK or family card number as somebody typed it. */
final class TypedNumber {
  private static final int FEWEST_DIGITS = 8;
  private static final int LENGTH_OF_IDS = 20;

  private TypedNumber() {}

  /** Tells whether a word means a number, however wrong, and not one of the register's ids. */
  static boolean isMeant(String word) {
    return word.matches("[0-9 .,-]+")
        && word.length() != LENGTH_OF_IDS
        && word.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
  }

  /**
   * Makes sure that a number that nobody has can be one at all.
   *
   * @throws RejectedException with what is wrong with it
   */
  static void requireWhole(String word) {
    Nik.parse(word, Strictness.LEGACY).orElseThrow();
  }
}
