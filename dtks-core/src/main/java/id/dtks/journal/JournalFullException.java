package id.dtks.journal;

/** There is no room for what should be written; nothing of it was. */
public final class JournalFullException extends JournalException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param detail codes and places, without stored values
   */
  public JournalFullException(String detail) {
    super("JOURNAL_FULL", "the journal's disk or database is full: " + detail);
  }
}
