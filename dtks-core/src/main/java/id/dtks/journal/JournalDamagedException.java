package id.dtks.journal;

/** The database, or a row in it, is damaged so that it cannot be read. */
public final class JournalDamagedException extends JournalException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param detail codes and places, without stored values
   */
  public JournalDamagedException(String detail) {
    super("JOURNAL_DAMAGED", "the journal's database is damaged: " + detail);
  }
}
