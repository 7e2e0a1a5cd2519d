package id.dtks.exchange;

import id.dtks.check.DtksException;
import java.io.IOException;

/** Thrown when an import cannot use its temporary files: no space, or no right to write. */
public final class ImportInterruptedException extends DtksException {
  private static final long serialVersionUID = 1L;

  ImportInterruptedException(IOException cause) {
    super(
        "IMPORT_INTERRUPTED",
        "temporary files of the import cannot be used; check the space for temporary files",
        cause);
  }
}
