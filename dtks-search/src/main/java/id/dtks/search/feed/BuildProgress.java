package id.dtks.search.feed;

/** Hears how far an index has come with its feed, while it is opened, built anew or compared. */
@FunctionalInterface
public interface BuildProgress {
  /** Hears nothing. */
  BuildProgress NONE = (sequence, last) -> {};

  /**
   * Is called now and then, by the thread that opens, builds or compares, or by one of the index;
   * never by two at once. What this throws ends the work and is thrown by it.
   *
   * @param sequence up to which the feed has been read
   * @param last up to which the feed went when the work began
   */
  void reached(long sequence, long last);
}
