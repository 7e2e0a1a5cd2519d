package id.dtks.search.feed;

/**
 * Tells an index which people there are, and what of them changes. All methods may be called by any
 * thread, but never two at once.
 */
public interface PersonFeed {
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

  /** Ends when closed. */
  @FunctionalInterface
  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
