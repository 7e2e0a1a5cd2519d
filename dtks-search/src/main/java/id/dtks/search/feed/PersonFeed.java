package id.dtks.search.feed;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Tells an index which people there are, and what of them changes. Methods are called by several
 * threads at once: while one is passed on everything for an index that is built anew, others go on
 * asking for what changes.
 */
public interface PersonFeed {
  /** The zone of most people of the country. */
  ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

  /** Returns the sequence of the last change there is, 0 if there is none. */
  long lastSequence();

  /**
   * Tells whether a checkpoint is one of this feed. An index that stands at another is emptied and
   * built anew.
   */
  boolean knows(Checkpoint checkpoint);

  /**
   * Passes on everything that changed after a sequence, with a checkpoint now and then and one at
   * the end. What changed more than once may be passed on once, as it is now.
   *
   * @param sequence that of the last checkpoint the index reached, 0 for everything
   */
  void passOn(long sequence, PersonSink sink);

  /**
   * Calls back after changes, until closed. The index asks for changes now and then anyway, so a
   * feed that does not hear of its changes need not call.
   */
  default Subscription onChange(Runnable changed) {
    return () -> {};
  }

  /** Returns the date where the people live, on which their ages are told; by default Jakarta's. */
  default LocalDate today() {
    return LocalDate.ofInstant(InstantSource.system().instant(), JAKARTA);
  }

  /** Ends when closed. */
  @FunctionalInterface
  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
