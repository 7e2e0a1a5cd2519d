package id.dtks.search.internal;

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
  private volatile boolean failing;

  /** Takes what to say if it fails, and the work. */
  Retried(String trouble, Runnable work) {
    this.trouble = trouble;
    this.work = work;
  }

  @Override
  public void run() {
    try {
      work.run();
      failing = false;
    } catch (RuntimeException e) {
      if (!failing) {
        LOG.warn("{}: {}", trouble, e.getClass().getName());
      }
      failing = true;
    }
  }
}
