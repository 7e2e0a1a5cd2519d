package id.dtks.search.query;

import id.dtks.check.DtksException;

/** Another process, or another index object of this one, writes into the directory. */
public final class IndexLockedException extends DtksException {
  private static final long serialVersionUID = 1L;

  /** Makes one. */
  public IndexLockedException() {
    super("SEARCH_INDEX_LOCKED", "the directory of the search index is in use by another writer");
  }
}
