package id.dtks.search.feed;

/**
 * What a comparison of an index with its feed found. What changed meanwhile was left out.
 *
 * @param people how many people of the feed were compared
 * @param differing of how many households the index says something else than the feed, or lacks
 *     them, or has them alone
 */
public record Comparison(long people, long differing) {
  /** Tells whether the index says the same of everybody. */
  public boolean agrees() {
    return differing == 0;
  }
}
