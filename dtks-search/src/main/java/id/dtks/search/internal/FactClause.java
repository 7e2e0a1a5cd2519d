package id.dtks.search.internal;

import id.dtks.search.query.MatchEvidence;
import java.util.Set;

/** A clause about anything but the name, which is compared fact by fact. */
interface FactClause extends Clause {
  /**
   * Returns the evidence of a record, in nats, and adds the reason if it speaks for the record.
   *
   * @param record the record
   * @param reasons where the reason goes
   */
  double evidence(RecordCodec.Comparand record, Set<MatchEvidence> reasons);
}
