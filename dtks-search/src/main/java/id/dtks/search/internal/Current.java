package id.dtks.search.internal;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;

/**
 * The index that answers now. Searches under way end on the one they began with; another takes its
 * place once they have. Safe for use by many threads.
 */
final class Current<S extends SearchableIndex> {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private S index;

  Current(S index) {
    this.index = index;
  }

  <R> R ask(Function<? super S, R> question) {
    lock.readLock().lock();
    try {
      return question.apply(index);
    } finally {
      lock.readLock().unlock();
    }
  }

  /** Lets another index answer from now on; the one before is not asked any more. */
  void become(S next) {
    lock.writeLock().lock();
    try {
      index = next;
    } finally {
      lock.writeLock().unlock();
    }
  }
}
