package id.dtks.story;

import id.dtks.journal.Revision;
import java.time.Instant;

/**
 * One thing that was done, and its proof.
 *
 * @param event what was done
 * @param revision what the journal holds of it; {@link id.dtks.registry.Version} says how to work
 *     its hashes out anew
 */
public record Chapter(Event event, Revision revision) {
  /** Returns the account that did it. */
  public String actor() {
    return revision.stamp().actor();
  }

  /** Returns the office it was done in, the name of a {@link id.dtks.actor.Role}. */
  public String role() {
    return revision.stamp().role();
  }

  /** Returns the area of that office. */
  public String area() {
    return revision.stamp().area();
  }

  /** Returns when it was done. */
  public Instant at() {
    return revision.stamp().at();
  }
}
