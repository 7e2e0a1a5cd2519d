package id.dtks.identity;

/** How a number is judged: as somebody types it now, or as it came with old records. */
public enum Strictness {
  /** A number entered now, from a paper at hand. */
  NEW_ENTRY,
  /**
   * A number from an older list: what can no longer be mended at once is a warning, so that the row
   * is kept.
   */
  LEGACY
}
