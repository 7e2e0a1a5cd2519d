package id.dtks.journal;

/** Another process holds the journal for longer than the database waits; try again later. */
public final class JournalBusyException extends JournalException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param detail codes and places, without stored values
   */
  public JournalBusyException(String detail) {
    super("JOURNAL_BUSY", "another process is writing to the journal: " + detail);
  }
}
