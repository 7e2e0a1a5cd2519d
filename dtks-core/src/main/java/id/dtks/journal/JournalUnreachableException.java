package id.dtks.journal;

/**
 * The database cannot be opened, or the connection to it broke. If it broke during an append, that
 * may be durable or not: append it again, and if it was, the versions refuse it.
 */
public final class JournalUnreachableException extends JournalException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param detail codes and places, without stored values
   */
  public JournalUnreachableException(String detail) {
    super("JOURNAL_UNREACHABLE", "the journal's database cannot be reached: " + detail);
  }
}
