package id.dtks.search.internal;

import id.dtks.search.feed.PersonRecord;
import id.dtks.search.name.NameWords;
import id.dtks.search.query.MatchEvidence;
import java.util.Set;

/**
 * A person found.
 *
 * @param name the name of the record, in its words
 * @param evidence how strong it is, in nats
 * @param exact whether all that was asked for agrees wholly
 * @param probability how likely it is that this is the person meant
 * @param reasons why this person
 */
record Found(
    PersonRecord record,
    NameWords name,
    double evidence,
    boolean exact,
    double probability,
    Set<MatchEvidence> reasons) {
  /** Returns the evidence only: the rest is personal. */
  @Override
  public String toString() {
    return "Found[evidence=" + evidence + "]";
  }
}
