package id.dtks.search.internal;

import java.io.IOException;
import java.util.List;

/** One thing that a query asks for: a word of a name, a number, a place, a date. */
interface Clause {
  /** The evidence if it is met wholly, in nats. */
  double tells();

  /** The evidence at best if none of its terms is met, 0 or below. */
  double unmet();

  /** The terms that meet it in one part of the index. */
  List<Clue> clues(LeafTerms leaf) throws IOException;

  /** About how many people its terms have. */
  long cost();
}
