package id.dtks.search.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/**
 * Work that is done again and again, and may fail: that is told once, until it succeeds again. Only
 * the kind of a failure is told, since its message may hold what was indexed.
 */
final class Retried implements Runnable {
  private final Logger log;
  private final String trouble;
  private final Runnable work;
  private volatile @Nullable Throwable failure;

  /**
   * Takes the work.
   *
   * @param log of the class whose work it is
   * @param trouble what to say if it fails
   */
  Retried(Logger log, String trouble, Runnable work) {
    this.log = log;
    this.trouble = trouble;
    this.work = work;
  }

  @Override
  public void run() {
    try {
      work.run();
      failure = null;
    } catch (Throwable e) { // what is scheduled and throws anything is never done again
      if (failure == null) {
        log.warn("{}: {}", trouble, e.getClass().getName());
      }
      failure = e;
    }
  }

  /** Returns why it failed the last time, if it did. */
  Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }
}
