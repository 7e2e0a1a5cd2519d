package id.dtks.search.internal;

import id.dtks.search.feed.BuildProgress;
import id.dtks.search.feed.Checkpoint;
import id.dtks.search.feed.PersonFeed;
import id.dtks.search.feed.PersonRecord;
import id.dtks.search.feed.PersonSink;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a store at what a feed says: at once when the feed calls, and now and then by asking, since
 * a feed need not hear of all its changes.
 */
public final class IndexFollower implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
  private static final long ASK_EVERY_MILLIS = 50;

  /** What a crash loses is passed on again, so commits may be rare. */
  private static final int SEQUENCES_A_COMMIT = 20_000;

  private final PersonFeed feed;
  private final PersonStore store;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(IndexFollower::thread);
  private final Future<?> asking;
  private final PersonFeed.Subscription subscription;
  private Checkpoint reached;
  private long committed;
  private boolean failing;
  private boolean closed;

  private IndexFollower(PersonFeed feed, PersonStore store, BuildProgress progress) {
    this.feed = feed;
    this.store = store;
    this.reached = store.checkpoint();
    if (!feed.knows(reached)) {
      LOG.warn("the search index is of another register and is built anew");
      store.clear();
      reached = Checkpoint.START;
    }
    committed = reached.sequence();
    boolean empty = reached.sequence() == 0;
    long last = feed.lastSequence();
    catchUp(sequence -> progress.reached(sequence, last));
    if (empty && reached.sequence() > 0) {
      store.settle();
      commit();
    }
    subscription = feed.onChange(this::tryCatchUp);
    asking =
        clock.scheduleWithFixedDelay(
            this::tryCatchUp, ASK_EVERY_MILLIS, ASK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "dtks-index-follower");
    thread.setDaemon(true);
    return thread;
  }

  /** Brings a store up to date, which may take long, and keeps it so until closed. */
  public static IndexFollower follow(PersonFeed feed, PersonStore store, BuildProgress progress) {
    return new IndexFollower(feed, store, progress);
  }

  /** Returns the sequence up to which the store knows everything. */
  public synchronized long sequence() {
    return reached.sequence();
  }

  /**
   * A change is safe where it was made; that the index lags is no reason to fail who made it, nor
   * to stop asking. Only the kind of a failure is told, since its message may hold what was
   * indexed.
   */
  private synchronized void tryCatchUp() {
    try {
      catchUp(sequence -> {});
      failing = false;
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.warn("the search index cannot follow the register: {}", e.getClass().getName());
      }
      failing = true;
    }
  }

  private synchronized void catchUp(LongConsumer progress) {
    if (closed || feed.lastSequence() == reached.sequence()) {
      return;
    }
    PersonSink sink = sink(progress);
    if (reached.sequence() > 0) {
      feed.passOn(reached.sequence(), sink);
      return;
    }
    try (ReadAhead ahead = new ReadAhead(sink)) {
      feed.passOn(0, ahead);
    }
  }

  private PersonSink sink(LongConsumer progress) {
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
        progress.accept(checkpoint.sequence());
        if (checkpoint.sequence() - committed >= SEQUENCES_A_COMMIT) {
          commit();
        }
      }
    };
  }

  private void commit() {
    store.commit(reached);
    committed = reached.sequence();
  }

  /** Stops following and commits what the store knows. */
  @Override
  public void close() {
    subscription.close();
    asking.cancel(false);
    clock.shutdown();
    synchronized (this) {
      if (!closed) {
        closed = true;
        if (reached.sequence() > committed) {
          commit();
        }
      }
    }
  }
}
