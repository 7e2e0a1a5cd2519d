package id.dtks.search;

import id.dtks.actor.Actor;
import id.dtks.region.Area;
import id.dtks.registry.Desk;
import id.dtks.registry.Registry;
import id.dtks.search.feed.BuildProgress;
import id.dtks.search.feed.PersonFeed;
import id.dtks.search.internal.IndexFollower;
import id.dtks.search.internal.PersonStore;
import id.dtks.search.internal.RegistryFeed;
import id.dtks.search.query.SearchPage;
import id.dtks.search.query.SearchRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The people of a register, found by name, NIK, family card number and what else is known of them,
 * however it is written. The index follows its feed: what is written through a registry is found at
 * once, what other processes write on the same journal within a tenth of a second.
 *
 * <p>Safe for use by many threads. Only one index may be open on a directory.
 */
public final class PersonIndex implements AutoCloseable {
  private final PersonStore store;
  private final IndexFollower follower;

  private PersonIndex(PersonStore store, IndexFollower follower) {
    this.store = store;
    this.follower = follower;
  }

  /**
   * Opens the index of a registry and brings it up to date.
   *
   * @param directory the index's own directory; made if it is missing
   * @param registry not closed with the index, and to be closed after it
   * @throws id.dtks.search.query.IndexLockedException if the directory is in use
   * @throws id.dtks.search.query.IndexUnreadableException if it cannot be read or written
   */
  public static PersonIndex open(Path directory, Registry registry) {
    return open(directory, new RegistryFeed(registry), BuildProgress.NONE);
  }

  /**
   * Opens the index of a registry, telling how far it has come; see {@link #open(Path, Registry)}.
   */
  public static PersonIndex open(Path directory, Registry registry, BuildProgress progress) {
    return open(directory, new RegistryFeed(registry), progress);
  }

  /**
   * Opens the index of any feed and brings it up to date. An index that is missing, damaged, of
   * another version or of another feed is built anew, which takes about half a minute for a million
   * people.
   *
   * @param directory the index's own directory; made if it is missing
   * @param feed asked for changes until the index is closed
   * @param progress hears how far the index has come, from this thread
   * @throws id.dtks.search.query.IndexLockedException if the directory is in use
   * @throws id.dtks.search.query.IndexUnreadableException if it cannot be read or written
   */
  public static PersonIndex open(Path directory, PersonFeed feed, BuildProgress progress) {
    PersonStore store = PersonStore.open(directory);
    try {
      return new PersonIndex(store, IndexFollower.follow(feed, store, progress));
    } catch (RuntimeException e) {
      try (store) {
        throw e;
      }
    }
  }

  /**
   * Answers a request with the people whom the desk may see, the best first. Any text gets an
   * answer; one that asks for nothing gets an empty page.
   */
  public SearchPage search(Desk desk, SearchRequest request) {
    return search(desk.actor(), request);
  }

  /** Answers a request with the people whom an actor may see; for hosts without a registry. */
  public SearchPage search(Actor actor, SearchRequest request) {
    Objects.requireNonNull(request, "request");
    Area mine = actor.area();
    return within(mine, request.area().orElse(mine))
        .map(area -> store.search(request.text(), area, request.limit(), actor.role()))
        .orElseGet(() -> new SearchPage(List.of(), 0, 0));
  }

  /** Returns how many people the index knows, those outside of any desk's area too. */
  public int size() {
    return store.size();
  }

  /** Returns the sequence of the feed up to which the index knows everything. */
  public long sequence() {
    return follower.sequence();
  }

  /** Stops following and keeps what the index knows; a second call does nothing. */
  @Override
  public void close() {
    try (store) {
      follower.close();
    }
  }

  /** Returns what two areas share; one area holds the other or they share nothing. */
  private static Optional<Area> within(Area mine, Area asked) {
    if (mine.contains(asked)) {
      return Optional.of(asked);
    }
    return asked.contains(mine) ? Optional.of(mine) : Optional.empty();
  }
}
