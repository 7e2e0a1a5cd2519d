package id.dtks.search.internal;

import java.util.Optional;
import java.util.function.Function;

/** An index that answers until closed, whatever happens to its files meanwhile. */
public interface Serving extends AutoCloseable {
  /** Asks the index something. */
  <R> R ask(Function<SearchableIndex, R> question);

  /** Returns the sequence of the feed up to which the index knows everything. */
  long sequence();

  /** Returns what failed the last time and is tried again, if something did. */
  Optional<Throwable> trouble();

  @Override
  void close();
}
