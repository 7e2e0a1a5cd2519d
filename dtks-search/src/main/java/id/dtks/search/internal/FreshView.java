package id.dtks.search.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;

/**
 * A view of what a writer writes: a reading that begins after a change sees it. Once the writer is
 * broken it stays as it was. Costs nothing while nothing changes. Safe for use by many threads.
 */
final class FreshView implements Closeable {
  private final IndexWriter writer;
  private final SearcherManager searchers;
  private final AtomicLong changes = new AtomicLong();
  private final Object refreshing = new Object();
  private volatile long seen;

  FreshView(IndexWriter writer) throws IOException {
    this.writer = writer;
    searchers = new SearcherManager(writer, true, false, new SearcherFactory());
  }

  /** Takes note that the writer has finished a change. */
  void changed() {
    changes.incrementAndGet();
  }

  /** Reads what has been written up to now. */
  <R> R read(Reading<R> reading) throws IOException {
    refresh();
    return read(searchers, reading);
  }

  /** Reads what a manager of searchers shows now. */
  static <R> R read(SearcherManager searchers, Reading<R> reading) throws IOException {
    IndexSearcher searcher = searchers.acquire();
    try {
      return reading.of(searcher.getIndexReader());
    } finally {
      searchers.release(searcher);
    }
  }

  /**
   * Takes over what has been written up to now. Who comes while another does so waits, since the
   * old view may lack what it must see.
   */
  void refresh() throws IOException {
    if (seen < changes.get() && writer.isOpen()) {
      synchronized (refreshing) {
        long upTo = changes.get();
        if (seen < upTo) {
          refreshUnlessBroken();
          seen = upTo;
        }
      }
    }
  }

  private void refreshUnlessBroken() throws IOException {
    try {
      searchers.maybeRefreshBlocking();
    } catch (IOException | AlreadyClosedException e) {
      if (writer.isOpen()) {
        throw e;
      }
    }
  }

  @Override
  public void close() throws IOException {
    searchers.close();
  }

  /** Takes something from the index as it is at one moment. */
  @FunctionalInterface
  interface Reading<R> {
    /** Returns what was read. */
    R of(IndexReader reader) throws IOException;
  }
}
