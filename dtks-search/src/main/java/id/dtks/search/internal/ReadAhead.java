package id.dtks.search.internal;

import id.dtks.search.feed.Checkpoint;
import id.dtks.search.feed.PersonRecord;
import id.dtks.search.feed.PersonSink;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Lets a feed read on while a sink still writes: another thread hands over what comes, in the order
 * in which it came. Closing it waits until all is handed over. What the sink throws is thrown to
 * the feed, and nothing is handed over after it.
 */
final class ReadAhead implements PersonSink, AutoCloseable {
  private static final int MOST_WAITING = 1_000;

  private final BlockingQueue<Runnable> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
  private final PersonSink sink;
  private final Thread writer = new Thread(this::write, "dtks-index-builder");
  private volatile @Nullable Throwable failure;
  private volatile boolean ended;

  ReadAhead(PersonSink sink) {
    this.sink = sink;
    writer.setDaemon(true);
    writer.start();
  }

  private void write() {
    while (!ended) {
      try {
        waiting.take().run();
      } catch (RuntimeException | Error e) { // whoever feeds would wait for ever
        failure = e;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  @Override
  public void put(String household, List<PersonRecord> people) {
    add(() -> sink.put(household, people));
  }

  @Override
  public void remove(String household) {
    add(() -> sink.remove(household));
  }

  @Override
  public void checkpoint(Checkpoint reached) {
    add(() -> sink.checkpoint(reached));
  }

  private void add(Runnable work) {
    throwFailure();
    try {
      waiting.put(
          () -> {
            if (failure == null) {
              work.run();
            }
          });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while an index was built", e);
    }
  }

  @Override
  public void close() {
    try {
      waiting.put(() -> ended = true);
      writer.join();
    } catch (InterruptedException e) {
      writer.interrupt();
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while an index was built", e);
    }
    throwFailure();
  }

  private void throwFailure() {
    Throwable thrown = failure;
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException unchecked) {
      throw unchecked;
    }
  }
}
