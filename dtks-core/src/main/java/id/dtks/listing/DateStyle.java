package id.dtks.listing;

/** A way to write a date. */
public enum DateStyle {
  /** {@code 31/01/2000}, also with points or hyphens. */
  DAY_FIRST,
  /** {@code 01/31/2000}. */
  MONTH_FIRST,
  /** {@code 2000-01-31}, ISO 8601. */
  ISO,
  /** {@code 36556}, a spreadsheet's days since the end of 1899. */
  SERIAL
}
