package id.dtks.registry;

import id.dtks.household.HouseholdId;
import java.util.List;

/**
 * A piece of the change feed: what a reader that knew everything up to one sequence of the journal
 * must take over to know everything up to a later one.
 *
 * @param upTo the sequence the reader then knows
 * @param cases every household that changed, or whose proposals did, each once
 * @param erased the households of which nothing can be told any more: the reader must forget them
 */
public record Changes(long upTo, List<Case> cases, List<HouseholdId> erased) {
  public Changes {
    cases = List.copyOf(cases);
    erased = List.copyOf(erased);
  }
}
