package id.dtks.search.feed;

/**
 * How far an index has followed its feed. The index keeps it with what it knows, in one commit, and
 * goes on from there after any crash.
 *
 * @param sequence grows with every change; 0 before the first
 * @param mark what only this feed has at that sequence, such as a hash or the id of a database, by
 *     which an index of another feed is known; may be empty
 */
public record Checkpoint(long sequence, String mark) {
  /** Where an index begins. */
  public static final Checkpoint START = new Checkpoint(0, "");

  public Checkpoint {
    if (sequence < 0) {
      throw new IllegalArgumentException("sequence must be at least 0, was " + sequence);
    }
  }
}
