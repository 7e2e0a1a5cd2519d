package id.dtks.search.internal;

import id.dtks.search.feed.BuildProgress;
import id.dtks.search.feed.Checkpoint;
import id.dtks.search.feed.Comparison;
import id.dtks.search.feed.PersonFeed;
import id.dtks.search.feed.PersonRecord;
import id.dtks.search.feed.PersonSink;
import java.util.List;

/** Compares what an index says of each household with what its feed says. */
final class Comparing {
  private final PersonFeed feed;
  private final PersonStore store;
  private final BuildProgress progress;

  Comparing(PersonFeed feed, PersonStore store, BuildProgress progress) {
    this.feed = feed;
    this.store = store;
    this.progress = progress;
  }

  /**
   * Compares an index that may follow on meanwhile.
   *
   * @param known a checkpoint that the index has reached
   */
  Comparison since(Checkpoint known) {
    Contents indexed = store.read(Contents::of);
    Contents fed = new Contents();
    long last = feed.lastSequence();
    feed.passOn(
        0,
        new PersonSink() {
          @Override
          public void put(String household, List<PersonRecord> people) {
            fed.put(household, people);
          }

          @Override
          public void remove(String household) {
            fed.remove(household);
          }

          @Override
          public void checkpoint(Checkpoint reached) {
            progress.reached(reached.sequence(), last);
          }
        });
    if (feed.lastSequence() != known.sequence()) {
      feed.passOn(known.sequence(), leaveOut(indexed, fed));
    }
    return new Comparison(fed.people(), fed.differing(indexed));
  }

  /** What changed since may be known on one side only. */
  private static PersonSink leaveOut(Contents indexed, Contents fed) {
    return new PersonSink() {
      @Override
      public void put(String household, List<PersonRecord> people) {
        remove(household);
      }

      @Override
      public void remove(String household) {
        indexed.remove(household);
        fed.remove(household);
      }

      @Override
      public void checkpoint(Checkpoint reached) {}
    };
  }
}
