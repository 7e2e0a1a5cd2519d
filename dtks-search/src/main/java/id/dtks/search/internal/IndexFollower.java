package id.dtks.search.internal;

import id.dtks.search.feed.BuildProgress;
import id.dtks.search.feed.Checkpoint;
import id.dtks.search.feed.Comparison;
import id.dtks.search.feed.PersonFeed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an index at what a feed says: at once when the feed calls, and now and then by asking,
 * since a feed need not hear of all its changes. An index that turns out damaged is built anew
 * while it goes on answering. Safe for use by many threads.
 */
public final class IndexFollower implements Serving {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
  private static final long ASK_EVERY_MILLIS = 50;

  /** So soon others who read the directory see what changed; a commit takes some milliseconds. */
  private static final long COMMIT_EVERY_MILLIS = 1_000;

  private static final long HEAL_EVERY_MILLIS = 1_000;

  /** Each has a thread, since one that mends or follows may take long. */
  private static final int TASKS = 3;

  /** Mending reads the whole index, and may fail as long as the disk is full. */
  private static final Duration HEAL_AGAIN_AFTER = Duration.ofSeconds(10);

  private final PersonFeed feed;
  private final Generations generations;
  private final Current<PersonStore> current;
  private final Lock building = new ReentrantLock();
  private final ScheduledExecutorService clock =
      Executors.newScheduledThreadPool(TASKS, IndexFollower::thread);
  private final Retried following =
      new Retried(LOG, "the search index cannot follow the register", this::follow);
  private final Retried committing =
      new Retried(LOG, "the search index cannot be kept", this::commit);
  private final Retried healing = new Retried(LOG, "the search index cannot be mended", this::heal);
  private final PersonFeed.Subscription subscription;
  private volatile Following now;
  private volatile long healed = System.nanoTime() - HEAL_AGAIN_AFTER.toNanos();
  private volatile boolean suspect;
  private volatile boolean closing;

  private IndexFollower(PersonFeed feed, Generations generations, Following first) {
    this.feed = feed;
    this.generations = generations;
    this.now = first;
    this.current = new Current<>(first.store());
    subscription = feed.onChange(following);
    every(ASK_EVERY_MILLIS, following);
    every(COMMIT_EVERY_MILLIS, committing);
    every(HEAL_EVERY_MILLIS, healing);
  }

  private void every(long millis, Runnable work) {
    var unused = clock.scheduleWithFixedDelay(work, millis, millis, TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "dtks-index-follower");
    thread.setDaemon(true);
    return thread;
  }

  /** Opens the index of a directory, brings it up to date, which may take long, and follows. */
  public static IndexFollower open(Path directory, PersonFeed feed, BuildProgress progress) {
    return open(Generations.lock(directory, FSDirectory::open), feed, progress);
  }

  /** Opens the newest of the generations, which are closed with it. */
  static IndexFollower open(Generations generations, PersonFeed feed, BuildProgress progress) {
    try {
      Following first = newest(generations, feed);
      try {
        generations.keepOnly(first.generation());
        first.build(progress);
        return new IndexFollower(feed, generations, first);
      } catch (RuntimeException | Error e) {
        try (first) {
          throw e;
        }
      }
    } catch (RuntimeException | Error e) {
      try (generations) {
        throw e;
      }
    }
  }

  /** Opens the newest generation, or begins one if that is of another feed. */
  private static Following newest(Generations generations, PersonFeed feed) {
    Following newest = new Following(feed, generations.open());
    boolean known;
    try {
      known = feed.knows(newest.reached());
    } catch (RuntimeException | Error e) {
      try (newest) {
        throw e;
      }
    }
    if (known) {
      return newest;
    }
    LOG.warn("the search index is of another register and is built anew");
    newest.close();
    return new Following(feed, generations.begin());
  }

  /**
   * {@inheritDoc}
   *
   * <p>What fails makes the files suspect, whatever it throws: of damaged bytes, numbers come that
   * are no places in arrays, no sizes of arrays and no regions. An exception of a state comes of
   * none, but of a closed index or of who asks.
   */
  @Override
  public <R> R ask(Function<SearchableIndex, R> question) {
    try {
      return current.ask(question);
    } catch (IllegalStateException e) {
      throw e;
    } catch (RuntimeException | VirtualMachineError e) {
      suspect = true;
      throw e;
    }
  }

  @Override
  public long sequence() {
    return now.reached().sequence();
  }

  /**
   * Follows where a change was made: it is safe there, and that the index lags is no reason to fail
   * who made it.
   */
  private synchronized void follow() {
    if (!closing) {
      now.catchUp();
    }
  }

  private void commit() {
    now.commit();
  }

  @Override
  public Optional<Throwable> trouble() {
    return Stream.of(healing, committing, following)
        .flatMap(work -> work.failure().stream())
        .findFirst();
  }

  /** Builds the index anew, which answers as before until the new one takes its place. */
  public void rebuild(BuildProgress progress) {
    building.lock();
    try {
      requireOpen();
      replaceBy(new Following(feed, generations.begin()), progress);
    } finally {
      building.unlock();
    }
  }

  /** Compares what the index says of everybody with what its feed says. */
  public Comparison compare(BuildProgress progress) {
    building.lock();
    try {
      requireOpen();
      follow();
      Checkpoint known = now.reached();
      return new Comparing(feed, now.store(), whileOpen(progress)).since(known);
    } finally {
      building.unlock();
    }
  }

  private BuildProgress whileOpen(BuildProgress progress) {
    return (sequence, last) -> {
      requireOpen();
      progress.reached(sequence, last);
    };
  }

  private void replaceBy(Following next, BuildProgress progress) {
    Following former = now;
    try {
      next.build(whileOpen(progress));
      next.store().warm();
      takeOver(next);
    } catch (RuntimeException | Error e) {
      try (next) {
        throw e;
      } finally {
        generations.keepOnly(former.generation());
      }
    }
    try (former) {
      LOG.info("another generation of the search index answers from now on");
    } finally {
      generations.keepOnly(next.generation());
    }
  }

  private synchronized void takeOver(Following next) {
    requireOpen();
    next.catchUp();
    current.become(next.store());
    now = next;
  }

  private void requireOpen() {
    if (closing) {
      throw new IllegalStateException("the search index was closed");
    }
  }

  private void heal() {
    boolean ill = suspect || now.store().isBroken();
    if (closing || !ill || System.nanoTime() - healed < HEAL_AGAIN_AFTER.toNanos()) {
      return;
    }
    building.lock();
    try {
      if (!closing) { // once closed, the directory may be another's
        mend();
        suspect = false;
      }
    } finally {
      healed = System.nanoTime();
      building.unlock();
    }
  }

  /** Mends an index that nothing can be written into any more, or whose files are damaged. */
  private void mend() {
    if (now.store().isBroken()) {
      replaceBy(newest(generations, feed), BuildProgress.NONE);
      LOG.warn("the search index could no longer be written and was opened anew");
    } else if (!now.store().isWhole()) {
      LOG.warn("the search index is damaged and is built anew");
      replaceBy(new Following(feed, generations.begin()), BuildProgress.NONE);
    }
  }

  /** Stops following and commits what the index knows; a second call does nothing. */
  @Override
  public void close() {
    closing = true;
    subscription.close();
    clock.shutdown();
    building.lock();
    try {
      closeAll();
    } finally {
      building.unlock();
    }
  }

  private synchronized void closeAll() {
    Following last = now;
    try (generations;
        last) {
      if (!last.store().isBroken()) {
        last.commit();
      }
    }
  }
}
