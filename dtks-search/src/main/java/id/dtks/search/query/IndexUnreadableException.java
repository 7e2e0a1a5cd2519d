package id.dtks.search.query;

import id.dtks.check.DtksException;
import java.io.IOException;

/** The index cannot be read or written: the disk failed, or a file is damaged or gone. */
public final class IndexUnreadableException extends DtksException {
  private static final long serialVersionUID = 1L;

  /** Makes one from what the file system said. */
  public IndexUnreadableException(IOException cause) {
    super("SEARCH_INDEX_UNREADABLE", "the search index cannot be read or written", cause);
  }
}
