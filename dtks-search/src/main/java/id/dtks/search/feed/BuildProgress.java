package id.dtks.search.feed;

/** Hears how far an index has come with following its feed, while it opens. */
@FunctionalInterface
public interface BuildProgress {
  /** Hears nothing. */
  BuildProgress NONE = (sequence, last) -> {};

  /**
   * Is called now and then.
   *
   * @param sequence up to which the index knows everything
   * @param last up to which the feed went when the index began to follow
   */
  void reached(long sequence, long last);
}
