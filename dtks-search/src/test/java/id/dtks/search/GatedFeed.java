package id.dtks.search;

import id.dtks.search.feed.Checkpoint;
import id.dtks.search.feed.PersonFeed;
import id.dtks.search.feed.PersonSink;

/** A feed that does something before it passes everything on, such as waiting. */
public final class GatedFeed implements PersonFeed {
  private final PersonFeed feed;
  private volatile Runnable gate = () -> {};

  /** Makes one that does nothing yet. */
  public GatedFeed(PersonFeed feed) {
    this.feed = feed;
  }

  /** Takes what to do each time. */
  public void beforeEverything(Runnable before) {
    gate = before;
  }

  @Override
  public long lastSequence() {
    return feed.lastSequence();
  }

  @Override
  public boolean knows(Checkpoint checkpoint) {
    return feed.knows(checkpoint);
  }

  @Override
  public void passOn(long sequence, PersonSink sink) {
    if (sequence == 0) {
      gate.run();
    }
    feed.passOn(sequence, sink);
  }
}
