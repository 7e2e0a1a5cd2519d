package id.dtks.search.internal;

import id.dtks.search.query.IndexNotReadyException;
import id.dtks.search.query.IndexUnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps an index at what another process commits into its directory, and takes over the new
 * generation when that builds one. Safe for use by many threads.
 */
public final class CommittedFollower implements Serving {
  private static final Logger LOG = LoggerFactory.getLogger(CommittedFollower.class);
  private static final long LOOK_EVERY_MILLIS = 200;

  /** While one reads, the writer may replace what is read. */
  private static final int ATTEMPTS = 3;

  private final GenerationFiles files;
  private final Current<CommittedIndex> current;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(CommittedFollower::thread);
  private final Retried looking =
      new Retried(LOG, "the search index cannot be read anew", this::look);
  private volatile CommittedIndex now;
  private boolean closed;

  private CommittedFollower(GenerationFiles files, CommittedIndex first) {
    this.files = files;
    this.now = first;
    this.current = new Current<>(first);
    var unused =
        clock.scheduleWithFixedDelay(
            looking, LOOK_EVERY_MILLIS, LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "dtks-index-reader");
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Opens the newest generation that is ready and whole.
   *
   * @throws IndexNotReadyException if there is none
   * @throws IndexUnreadableException if the directory cannot be read
   */
  public static CommittedFollower open(Path directory) {
    GenerationFiles files = new GenerationFiles(directory);
    try {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        for (Path path : files.newestFirst()) {
          Optional<CommittedIndex> ready = CommittedIndex.open(path);
          if (ready.isPresent()) {
            return new CommittedFollower(files, ready.get());
          }
        }
      }
    } catch (IOException e) {
      throw new IndexUnreadableException(e);
    }
    throw new IndexNotReadyException();
  }

  /** What is read may be gone while nothing can be read for it, as if another version wrote it. */
  private synchronized void look() {
    if (closed) {
      return;
    }
    try {
      List<Path> generations = files.newestFirst();
      if (!generations.isEmpty() && !generations.get(0).equals(now.path())) {
        CommittedIndex.open(generations.get(0)).ifPresent(this::takeOver);
      }
      if (!generations.contains(now.path())) {
        throw new IndexNotReadyException();
      }
      now.refresh();
    } catch (IOException e) {
      throw new IndexUnreadableException(e);
    }
  }

  private void takeOver(CommittedIndex next) {
    try {
      next.warm();
    } catch (RuntimeException | Error e) {
      try (next) {
        throw e;
      }
    }
    try (CommittedIndex former = now) {
      current.become(next);
      now = next;
      LOG.debug("{} replaces {} of the search index", name(next), name(former));
    }
  }

  private static Path name(CommittedIndex index) {
    return index.path().getFileName();
  }

  @Override
  public <R> R ask(Function<SearchableIndex, R> question) {
    return current.ask(question);
  }

  @Override
  public long sequence() {
    return current.ask(CommittedIndex::commit).reached().sequence();
  }

  @Override
  public Optional<Throwable> trouble() {
    return looking.failure();
  }

  @Override
  public synchronized void close() {
    closed = true;
    clock.shutdown();
    now.close();
  }
}
