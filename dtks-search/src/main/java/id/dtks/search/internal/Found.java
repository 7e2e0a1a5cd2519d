package id.dtks.search.internal;

import id.dtks.search.feed.PersonRecord;
import id.dtks.search.query.MatchEvidence;
import java.util.Set;

/**
 * A person found.
 *
 * @param evidence how strong it is, in nats
 * @param exact whether all that was asked for agrees wholly
 * @param reasons why this person
 */
record Found(PersonRecord record, double evidence, boolean exact, Set<MatchEvidence> reasons) {
  /** Returns the evidence only: the rest is personal. */
  @Override
  public String toString() {
    return "Found[evidence=" + evidence + "]";
  }
}
