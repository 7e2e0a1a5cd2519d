package id.dtks.registry;

import java.util.List;

/**
 * A piece of the change feed: what a reader that knew everything up to one sequence of the journal
 * must take over to know everything up to a later one.
 *
 * @param upTo the sequence the reader then knows
 * @param cases every household that changed, or whose proposals did, each once
 */
public record Changes(long upTo, List<Case> cases) {
  public Changes {
    cases = List.copyOf(cases);
  }
}
