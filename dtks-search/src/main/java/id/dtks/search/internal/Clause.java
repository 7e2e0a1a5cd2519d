package id.dtks.search.internal;

import java.io.IOException;
import java.util.List;

/** One thing that a query asks for: a word of a name, a number, a place, a date. */
interface Clause {
  /** What it counts if nothing meets it. */
  double weight();

  /** The terms that meet it in one part of the index. */
  List<Clue> clues(LeafTerms leaf) throws IOException;

  /** About how many people its terms have. */
  long cost();

  /** Tells whether a person may meet it without any of its terms, as an initial is met. */
  default boolean mayBeMetUnseen() {
    return false;
  }
}
