package id.dtks.search.internal;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done again and again, and may fail: that is told once, until it succeeds again. Only
 * the kind of a failure is told, since its message may hold what was indexed.
 */
final class Retried implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);

  private final String trouble;
  private final Runnable work;
  private volatile @Nullable RuntimeException failure;

  /** Takes what to say if it fails, and the work. */
  Retried(String trouble, Runnable work) {
    this.trouble = trouble;
    this.work = work;
  }

  @Override
  public void run() {
    try {
      work.run();
      failure = null;
    } catch (RuntimeException e) {
      if (failure == null) {
        LOG.warn("{}: {}", trouble, e.getClass().getName());
      }
      failure = e;
    }
  }

  /** Returns why it failed the last time, if it did. */
  Optional<RuntimeException> failure() {
    return Optional.ofNullable(failure);
  }
}
