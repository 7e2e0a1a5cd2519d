package id.dtks.listing;

import id.dtks.check.DtksException;
import java.io.IOException;

/** Thrown when rejected lines cannot be written: rights, or no space left. */
public final class RejectsUnwritableException extends DtksException {
  private static final long serialVersionUID = 1L;

  RejectsUnwritableException(IOException cause) {
    super(
        "REJECTS_UNWRITABLE",
        "the rejects file cannot be written; check the folder's rights and the free space",
        cause);
  }
}
