package id.dtks.listing;

import id.dtks.check.DtksException;
import java.io.IOException;

/** Thrown when a list cannot be read on, for a reason outside of it: rights, disk, network. */
public final class ListingUnreadableException extends DtksException {
  private static final long serialVersionUID = 1L;

  ListingUnreadableException(IOException cause) {
    super(
        "LISTING_UNREADABLE",
        "the list cannot be read; check that the file is there and may be read",
        cause);
  }
}
