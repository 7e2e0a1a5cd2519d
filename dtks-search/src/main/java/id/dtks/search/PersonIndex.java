package id.dtks.search;

import id.dtks.actor.Actor;
import id.dtks.region.Area;
import id.dtks.registry.Desk;
import id.dtks.registry.Registry;
import id.dtks.search.feed.BuildProgress;
import id.dtks.search.feed.PersonFeed;
import id.dtks.search.internal.IndexFollower;
import id.dtks.search.internal.Ordered;
import id.dtks.search.internal.PersonStore;
import id.dtks.search.internal.RegistryFeed;
import id.dtks.search.query.SearchPage;
import id.dtks.search.query.SearchRequest;
import id.dtks.search.query.Suggestion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

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
  private final Supplier<LocalDate> today;

  private PersonIndex(PersonStore store, IndexFollower follower, Supplier<LocalDate> today) {
    this.store = store;
    this.follower = follower;
    this.today = today;
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
   * @param progress hears how far the index has come, from a thread of the index
   * @throws id.dtks.search.query.IndexLockedException if the directory is in use
   * @throws id.dtks.search.query.IndexUnreadableException if it cannot be read or written
   */
  public static PersonIndex open(Path directory, PersonFeed feed, BuildProgress progress) {
    PersonStore store = PersonStore.open(directory);
    try {
      return new PersonIndex(store, IndexFollower.follow(feed, store, progress), feed::today);
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
        .map(area -> store.search(request, area, actor.role(), today.get()))
        .orElseGet(() -> SearchPage.empty(List.of()));
  }

  /**
   * Answers many requests, as {@link #search(Actor, SearchRequest)} does each, on all cores.
   *
   * @return an answer for each, in their order
   */
  public List<SearchPage> match(Actor actor, List<SearchRequest> requests) {
    List<SearchPage> answers = new ArrayList<>(requests.size());
    match(actor, requests.iterator(), (request, answer) -> answers.add(answer));
    return answers;
  }

  /**
   * Answers any number of requests, on all cores. Some hundreds are under way at a time, so that a
   * list of any length needs little memory.
   *
   * @param requests read by this thread
   * @param taker called by this thread with each request and its answer, in their order
   */
  public void match(
      Actor actor, Iterator<SearchRequest> requests, BiConsumer<SearchRequest, SearchPage> taker) {
    Ordered.onAllCores(requests, request -> search(actor, request), taker);
  }

  /**
   * Returns names of people whom an actor may see that begin as a text, the most frequent first;
   * none for a text of less than two letters. Meant to be called at every keystroke.
   *
   * @param limit how many at most
   */
  public List<Suggestion> suggest(Actor actor, String text, int limit) {
    if (limit < 1 || limit > SearchRequest.HIGHEST_LIMIT) {
      throw new IllegalArgumentException("limit must be from 1 to " + SearchRequest.HIGHEST_LIMIT);
    }
    return store.suggest(text, actor.area(), limit);
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
