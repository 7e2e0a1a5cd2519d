package id.dtks.search.internal;

import id.dtks.search.feed.BuildProgress;
import id.dtks.search.feed.Checkpoint;
import id.dtks.search.feed.PersonFeed;
import id.dtks.search.feed.PersonRecord;
import id.dtks.search.feed.PersonSink;
import java.util.List;
import java.util.function.Consumer;

/** A generation on its way along a feed. One thread at a time brings it further; any may commit. */
final class Following implements AutoCloseable {
  /** What a crash loses of an index that is built is passed on again, so commits may be rare. */
  private static final int SEQUENCES_A_COMMIT = 20_000;

  private final PersonFeed feed;
  private final Generation generation;
  private final PersonStore store;
  private volatile Commit committed;
  private volatile Checkpoint reached;
  private volatile boolean ready;
  private boolean closed;

  Following(PersonFeed feed, Generation generation) {
    this.feed = feed;
    this.generation = generation;
    this.store = generation.store();
    this.committed = store.committed();
    this.reached = committed.reached();
    this.ready = committed.ready();
  }

  Generation generation() {
    return generation;
  }

  PersonStore store() {
    return store;
  }

  Checkpoint reached() {
    return reached;
  }

  /** Brings the index up to date, which may take long, and makes it count. */
  void build(BuildProgress progress) {
    long last = feed.lastSequence();
    catchUp(
        checkpoint -> {
          progress.reached(checkpoint.sequence(), last);
          if (checkpoint.sequence() - committed.reached().sequence() >= SEQUENCES_A_COMMIT) {
            commit();
          }
        });
    if (!ready) {
      store.settle();
      catchUp();
      ready = true;
      commit();
    }
  }

  /** Brings the index up to date. */
  void catchUp() {
    catchUp(checkpoint -> {});
  }

  private void catchUp(Consumer<Checkpoint> progress) {
    if (feed.lastSequence() == reached.sequence()) {
      return;
    }
    PersonSink sink = sink(progress);
    if (reached.sequence() > 0) {
      feed.passOn(reached.sequence(), sink);
      return;
    }
    ReadAhead ahead = new ReadAhead(sink);
    try {
      feed.passOn(0, ahead);
    } finally {
      ahead.close();
    }
  }

  private PersonSink sink(Consumer<Checkpoint> progress) {
    return new PersonSink() {
      @Override
      public void put(String household, List<PersonRecord> people) {
        store.replace(household, people);
      }

      @Override
      public void remove(String household) {
        store.replace(household, List.of());
      }

      @Override
      public void checkpoint(Checkpoint checkpoint) {
        reached = checkpoint;
        progress.accept(checkpoint);
      }
    };
  }

  /** Keeps what the index knows, if that is more than it has kept and it is open. */
  synchronized void commit() {
    Commit next = new Commit(reached, ready);
    if (!closed && !next.equals(committed)) {
      store.commit(next);
      committed = next;
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    generation.close();
  }
}
