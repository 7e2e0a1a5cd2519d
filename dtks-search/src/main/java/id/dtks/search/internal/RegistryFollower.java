package id.dtks.search.internal;

import id.dtks.registry.Case;
import id.dtks.registry.Changes;
import id.dtks.registry.Registry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps a store at what a registry says: at once after each change made here, and, for changes made
 * by other processes, by asking the journal now and then.
 */
public final class RegistryFollower implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(RegistryFollower.class);
  private static final int BATCH = 1_000;
  private static final long ASK_EVERY_MILLIS = 50;

  private final Registry registry;
  private final PersonStore store;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(RegistryFollower::thread);
  private final Future<?> asking;
  private final Registry.Subscription subscription;
  private long sequence;
  private Optional<String> chain;
  private long committed;
  private boolean failing;
  private boolean closed;

  private RegistryFollower(Registry registry, PersonStore store) {
    this.registry = registry;
    this.store = store;
    this.sequence = store.sequence();
    this.chain = registry.chainAt(sequence);
    if (!chain.equals(store.chain())) {
      LOG.warn("the search index is of another journal and is built anew");
      store.clear();
      sequence = 0;
      chain = Optional.empty();
    }
    committed = sequence;
    catchUp();
    subscription = registry.onChange(this::tryCatchUp);
    asking =
        clock.scheduleWithFixedDelay(
            this::tryCatchUp, ASK_EVERY_MILLIS, ASK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "dtks-index-follower");
    thread.setDaemon(true);
    return thread;
  }

  /** Brings a store up to date and keeps it so until closed. */
  public static RegistryFollower follow(Registry registry, PersonStore store) {
    return new RegistryFollower(registry, store);
  }

  /** Returns the sequence up to which the store knows everything. */
  public synchronized long sequence() {
    return sequence;
  }

  /**
   * A change is safe in the journal; that the index lags is no reason to fail who made it, nor to
   * stop asking. Only the kind of a failure is told, since its message may hold what was indexed.
   */
  private synchronized void tryCatchUp() {
    try {
      catchUp();
      failing = false;
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.warn("the search index cannot follow the register: {}", e.getClass().getName());
      }
      failing = true;
    }
  }

  private synchronized void catchUp() {
    if (closed || registry.lastSequence() == sequence) {
      return;
    }
    for (Changes next = registry.changes(sequence, BATCH);
        next.upTo() > sequence;
        next = registry.changes(sequence, BATCH)) {
      for (Case changed : next.cases()) {
        store.replace(changed.household().id().value(), CaseRecords.of(changed));
      }
      next.erased().forEach(household -> store.replace(household.value(), List.of()));
      chain = registry.chainAt(next.upTo());
      sequence = next.upTo();
    }
    if (sequence - committed >= BATCH) {
      commit();
    }
  }

  private void commit() {
    store.commit(sequence, chain);
    committed = sequence;
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
        if (sequence > committed) {
          commit();
        }
      }
    }
  }
}
