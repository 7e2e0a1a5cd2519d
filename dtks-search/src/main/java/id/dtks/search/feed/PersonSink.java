package id.dtks.search.feed;

import java.util.List;

/** Takes what changed, in the order in which it changed. */
public interface PersonSink {
  /**
   * Puts the people of a household in the place of those it had.
   *
   * @param household the id that all the records bear
   * @throws IllegalArgumentException if one bears another
   */
  void put(String household, List<PersonRecord> people);

  /** Forgets the people of a household. */
  void remove(String household);

  /** Says that everything up to a point of the feed has been passed on. */
  void checkpoint(Checkpoint reached);
}
