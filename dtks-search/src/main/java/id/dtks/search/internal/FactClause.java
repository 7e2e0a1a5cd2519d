package id.dtks.search.internal;

import id.dtks.search.query.MatchEvidence;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A clause about anything but the name. */
interface FactClause extends Clause {
  /** Returns what the clause says of the people of a segment. */
  InSegment in(PersonTable people);

  /** What a clause says of the people of one segment. */
  interface InSegment {
    /** Returns the documents of all who meet the clause, more or less; some may come twice. */
    IntStream documents();

    /**
     * Returns the evidence of a document, in nats.
     *
     * @param reasons where the reason goes if it speaks for the document; null if nobody asks
     */
    double evidence(int document, @Nullable Set<MatchEvidence> reasons);
  }
}
