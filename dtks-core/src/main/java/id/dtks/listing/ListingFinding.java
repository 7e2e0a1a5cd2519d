package id.dtks.listing;

import id.dtks.check.FindingCode;
import id.dtks.check.Severity;

/** What can be wrong with a file, its header, one of its lines, or a date in it. */
public enum ListingFinding implements FindingCode {
  /** There is no such file. */
  FILE_MISSING(Severity.ERROR),
  /** A directory, not a file. */
  FILE_IS_DIRECTORY(Severity.ERROR),
  /** Nothing in it. */
  FILE_EMPTY(Severity.ERROR),
  /** Not text. */
  FILE_BINARY(Severity.ERROR),
  /** A spreadsheet, which has to be saved as CSV first. */
  FILE_SPREADSHEET(Severity.ERROR),
  /**
   * The header is that of no layout; facts {@code expected}, {@code found}, {@code unknown} and
   * {@code others}.
   */
  LAYOUT_UNKNOWN(Severity.ERROR),
  /** The header lacks columns of the layout asked for; facts {@code layout}, {@code missing}. */
  LAYOUT_MISMATCH(Severity.ERROR),
  /** A column stands twice; the first counts; fact {@code column}. */
  COLUMN_REPEATED(Severity.WARNING),
  /** Columns that the layout does not know; fact {@code unknown}. */
  COLUMN_UNKNOWN(Severity.INFO),

  /** More or fewer cells than the header; facts {@code expected}, {@code found}. */
  ROW_CELLS(Severity.ERROR),
  /** Quotes that are not closed, or text after a closing quote. */
  ROW_QUOTES(Severity.ERROR),
  /** The file ends in the middle of this row. */
  ROW_CUT_OFF(Severity.ERROR),

  /** No date. */
  DATE_MISSING(Severity.ERROR),
  /** Nothing but zeros. */
  DATE_ZERO(Severity.ERROR),
  /** None of the known ways to write a date. */
  DATE_FORMAT(Severity.ERROR),
  /** The year has two digits, so that the century is not told. */
  DATE_NO_CENTURY(Severity.ERROR),
  /** A day that no calendar has, or of no living person's time. */
  DATE_IMPOSSIBLE(Severity.ERROR),
  /** Written with the month first; the day tells. */
  DATE_MONTH_FIRST(Severity.WARNING),
  /** Certain, but not written in the layout's way; fact {@code style}. */
  DATE_STYLE(Severity.INFO);

  private final Severity severity;

  ListingFinding(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
