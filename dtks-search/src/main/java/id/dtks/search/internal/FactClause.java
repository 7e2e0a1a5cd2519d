package id.dtks.search.internal;

import id.dtks.search.query.MatchEvidence;
import java.util.Set;

/** A clause about anything but the name, which is compared fact by fact. */
interface FactClause extends Clause {
  /**
   * Returns how well a record meets it, 0 to 1, and adds the reason if it does.
   *
   * @param record the record
   * @param reasons where the reason goes
   */
  double agreement(RecordCodec.Comparand record, Set<MatchEvidence> reasons);
}
