package id.dtks.search.query;

import id.dtks.check.FindingCode;
import id.dtks.check.Severity;

/** What may be wrong with a request. */
public enum SearchFinding implements FindingCode {
  /** The place to go on from is no text that a page gave, or not all of it. */
  CURSOR_DAMAGED(Severity.ERROR),
  /** The place to go on from is of another request or another area. */
  CURSOR_OF_ANOTHER_REQUEST(Severity.ERROR),
  /** Who stood at the place to go on from is no longer there. */
  CURSOR_LOST(Severity.ERROR),
  /** The text is longer than any search; only its beginning was read. */
  SEARCH_TEXT_LONG(Severity.WARNING),
  /** Nothing in a field of the form can be looked for; it was left out. */
  SEARCH_FIELD_UNREAD(Severity.WARNING),
  /** Something was not searched by, since who asks may not see it of the people. */
  SEARCH_WITHHELD(Severity.WARNING),
  /** Nothing in the text can be looked for. */
  SEARCH_TEXT_EMPTY(Severity.INFO);

  private final Severity severity;

  SearchFinding(Severity severity) {
    this.severity = severity;
  }

  @Override
  public Severity severity() {
    return severity;
  }
}
