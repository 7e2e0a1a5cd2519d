package id.dtks.journal;

/** The database failed in a way that has no leaf of its own; the message holds its codes. */
public final class JournalFailedException extends JournalException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param detail codes and places, without stored values
   */
  public JournalFailedException(String detail) {
    super("JOURNAL_FAILED", "the journal's database failed: " + detail);
  }
}
