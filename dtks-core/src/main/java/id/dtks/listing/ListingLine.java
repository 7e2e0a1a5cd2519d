package id.dtks.listing;

import id.dtks.check.Finding;
import java.util.List;

/** A line of a list, or the few that one row with line breaks in its cells takes. */
public sealed interface ListingLine permits Row, RejectedLine {
  /** Returns the number of its first line in the file; the header is usually line 1. */
  int number();

  /** Returns the line whole, as it stands in the file without its end. Personal data. */
  String text();

  /** Returns what is wrong with the line as a line; nothing for a row that could be read. */
  List<Finding> findings();
}
