package id.dtks.identity;

/** What happened to a 16-digit number on its way into a list. */
public enum NumberDamage {
  /** Blank or a dash. */
  BLANK,
  /** Nothing but zeros: there was no number. */
  ZERO,
  /** Dots, spaces, hyphens or an apostrophe among the digits. */
  SEPARATORS,
  /** A spreadsheet read it as a quantity and wrote {@code .0} after it. */
  DECIMAL_FRACTION,
  /** A spreadsheet wrote it as {@code 6.47403E+15}; the last digits are lost. */
  SCIENTIFIC,
  /** It ends in 0, as after a spreadsheet kept 15 digits; only suspected. */
  ROUNDED,
  /** One digit too few. */
  DIGIT_MISSING,
  /** One digit too many. */
  DIGIT_EXTRA,
  /** Letters in the place of digits that look like them: O, l, I, S, B. */
  LETTERS,
  /** None of these; nothing to repair from. */
  UNREADABLE
}
