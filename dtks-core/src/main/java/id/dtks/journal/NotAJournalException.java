package id.dtks.journal;

/** The file is no database, or its tables are not those of a journal. */
public final class NotAJournalException extends JournalException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param detail codes and places, without stored values
   */
  public NotAJournalException(String detail) {
    super("NOT_A_JOURNAL", "the database holds no journal: " + detail);
  }
}
