package id.dtks.journal;

/** The journal has a format that this version of the library does not know. */
public final class JournalTooNewException extends JournalException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes one.
   *
   * @param detail codes and places, without stored values
   */
  public JournalTooNewException(String detail) {
    super(
        "JOURNAL_TOO_NEW", "the journal was written by a newer version of the library: " + detail);
  }
}
