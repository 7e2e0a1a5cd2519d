package id.dtks.journal;

import id.dtks.check.DtksException;

/**
 * A journal cannot do its work for a reason outside of it; the subclasses say which. The message
 * holds the database's codes and never its text, which may quote stored values.
 */
public abstract class JournalException extends DtksException {
  private static final long serialVersionUID = 1L;

  /** For leaves. */
  protected JournalException(String code, String message) {
    super(code, message);
  }
}
