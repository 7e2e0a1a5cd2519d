package id.dtks.search.query;

import id.dtks.check.DtksException;

/** The directory holds no index that can be read: none was built yet, or by another version. */
public final class IndexNotReadyException extends DtksException {
  private static final long serialVersionUID = 1L;

  /** Makes one. */
  public IndexNotReadyException() {
    super("SEARCH_INDEX_NOT_READY", "the directory holds no search index that can be read yet");
  }
}
