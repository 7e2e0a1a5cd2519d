package id.dtks.journal;

/** The database may be read and not written, by its mode or for lack of rights. */
public final class JournalReadOnlyException extends JournalException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param detail codes and places, without stored values
   */
  public JournalReadOnlyException(String detail) {
    super("JOURNAL_READ_ONLY", "the journal's database may only be read: " + detail);
  }
}
