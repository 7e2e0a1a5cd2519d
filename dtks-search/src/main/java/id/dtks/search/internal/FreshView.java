package id.dtks.search.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;

/**
 * A view of what a writer writes: a reading that begins after a change sees it. Costs nothing while
 * nothing changes. Safe for use by many threads.
 */
final class FreshView implements Closeable {
  private final SearcherManager searchers;
  private final AtomicLong changes = new AtomicLong();
  private final Object refreshing = new Object();
  private volatile long seen;

  FreshView(IndexWriter writer) throws IOException {
    searchers = new SearcherManager(writer, true, false, new SearcherFactory());
  }

  /** Takes note that the writer has finished a change. */
  void changed() {
    changes.incrementAndGet();
  }

  /** Reads what has been written up to now. */
  <R> R read(Reading<R> reading) throws IOException {
    refresh();
    IndexSearcher searcher = searchers.acquire();
    try {
      return reading.of(searcher.getIndexReader());
    } finally {
      searchers.release(searcher);
    }
  }

  /** Who comes while another refreshes waits, since the old view may lack what it must see. */
  private void refresh() throws IOException {
    if (seen < changes.get()) {
      synchronized (refreshing) {
        long upTo = changes.get();
        if (seen < upTo) {
          searchers.maybeRefreshBlocking();
          seen = upTo;
        }
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
