package id.dtks.identity;

import id.dtks.check.FindingCode;
import id.dtks.check.Severity;

/** What can be wrong with, or worth knowing about, a number, a name or a sex as recorded. */
public enum IdentityFinding implements FindingCode {
  /** No NIK: blank, a dash, or nothing but zeros. */
  NIK_MISSING(Severity.ERROR),
  /** Not 16 digits; fact {@code length}. */
  NIK_LENGTH(Severity.ERROR),
  /** Something other than the digits 0 to 9. */
  NIK_NOT_ASCII_DIGITS(Severity.ERROR),
  /** A spreadsheet's scientific notation: the last digits are lost. */
  NIK_SCIENTIFIC(Severity.ERROR),
  /** Letters in the place of digits that look like them. */
  NIK_LETTERS(Severity.ERROR),
  /** Read after dots, spaces or hyphens were taken out. */
  NIK_SEPARATORS(Severity.INFO),
  /** Read after a spreadsheet's {@code .0} was taken off. */
  NIK_DECIMAL(Severity.INFO),
  /** The day and month do not exist. */
  NIK_DATE_IMPOSSIBLE(Severity.ERROR),
  /** The serial number is 0000, which is never issued. */
  NIK_SERIAL_ZERO(Severity.ERROR),
  /** Starts with 0: a stand-in for people without a NIK, never an identity. */
  NIK_TEMPORARY(Severity.WARNING),
  /**
   * Ends in 0, as after a spreadsheet's rounding. One in ten sound numbers does too, so this is for
   * a whole file where far more do; no single number is reported.
   */
  NIK_MAYBE_ROUNDED(Severity.INFO),
  /** The region is in no list. */
  NIK_REGION_UNKNOWN(Severity.WARNING),
  /** First registered outside the city. */
  NIK_REGION_NOT_LOCAL(Severity.INFO),
  /** Another birth date than the recorded one. The NIK stays even if the date is corrected. */
  NIK_DOB_MISMATCH(Severity.WARNING),
  /** Another sex than the recorded one. */
  NIK_SEX_MISMATCH(Severity.WARNING),

  /** No family card number: blank, a dash, or nothing but zeros. */
  KK_MISSING(Severity.ERROR),
  /** Not 16 digits 0 to 9; fact {@code length}. */
  KK_FORMAT(Severity.ERROR),
  /** Read after separators or a spreadsheet's {@code .0} were taken out. */
  KK_CLEANED(Severity.INFO),
  /** Day and month of recording do not exist. */
  KK_DATE_IMPOSSIBLE(Severity.WARNING),
  /** Recorded on a day to come. */
  KK_DATE_FUTURE(Severity.ERROR),
  /** A NIK in the place of the family card number. */
  KK_LOOKS_LIKE_NIK(Severity.WARNING),

  /** No name. */
  NAME_EMPTY(Severity.ERROR),
  /** A single letter. Such legal names exist. */
  NAME_ONE_LETTER(Severity.WARNING),
  /** A digit in the name. */
  NAME_HAS_DIGIT(Severity.WARNING),
  /** An abbreviated word, which Permendagri 73/2022 no longer allows. */
  NAME_ABBREVIATED(Severity.WARNING),
  /** More than the 60 characters of Permendagri 73/2022. */
  NAME_OVER_60(Severity.WARNING),
  /** One word only; common and legal in older papers. */
  NAME_SINGLE_WORD(Severity.INFO),
  /** Marked as deceased inside the name. */
  NAME_DECEASED_MARK(Severity.WARNING),
  /** Titles or degrees inside the name. */
  NAME_TITLED(Severity.INFO),
  /** Another name inside the name. */
  NAME_ALIAS(Severity.INFO),
  /** A parent's name inside the name. */
  NAME_LINEAGE(Severity.INFO),

  /** No sex. */
  SEX_MISSING(Severity.ERROR),
  /** None of the known ways to write the sex. */
  SEX_UNKNOWN(Severity.ERROR);

  private final Severity severity;

  IdentityFinding(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
