package id.dtks.search;

import id.dtks.actor.Actor;
import id.dtks.region.Area;
import id.dtks.registry.Desk;
import id.dtks.search.internal.Ordered;
import id.dtks.search.internal.Serving;
import id.dtks.search.query.SearchPage;
import id.dtks.search.query.SearchRequest;
import id.dtks.search.query.Suggestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * People of a register, found by name, NIK, family card number and what else is known of them,
 * however it is written. Nobody is shown who is outside of the area of who asks.
 *
 * <p>Safe for use by many threads.
 */
public abstract sealed class PersonSearch implements AutoCloseable
    permits PersonIndex, ReadOnlyIndex {
  private final Serving serving;
  private final Supplier<LocalDate> today;

  PersonSearch(Serving serving, Supplier<LocalDate> today) {
    this.serving = serving;
    this.today = today;
  }

  /**
   * Answers a request with the people whom the desk may see, the best first. Any text gets an
   * answer; one that asks for nothing gets an empty page.
   *
   * @throws id.dtks.search.query.IndexUnreadableException if the disk fails
   * @throws IllegalStateException if this was closed
   */
  public SearchPage search(Desk desk, SearchRequest request) {
    return search(desk.actor(), request);
  }

  /** Answers a request with the people whom an actor may see; for hosts without a registry. */
  public SearchPage search(Actor actor, SearchRequest request) {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(request, "request");
    LocalDate day = today.get();
    Area mine = actor.area();
    return within(mine, request.area().orElse(mine))
        .map(area -> serving.ask(index -> index.search(request, area, actor.role(), day)))
        .orElseGet(() -> SearchPage.empty(List.of()));
  }

  /**
   * Answers many requests, as {@link #search(Actor, SearchRequest)} does each, on all cores, and
   * throws what that throws.
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
   * list of any length needs little memory. Throws what a search throws.
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
   * @throws id.dtks.search.query.IndexUnreadableException if the disk fails
   * @throws IllegalArgumentException if the limit is not from 1 to 1000
   * @throws IllegalStateException if this was closed
   */
  public List<Suggestion> suggest(Actor actor, String text, int limit) {
    if (limit < 1 || limit > SearchRequest.HIGHEST_LIMIT) {
      throw new IllegalArgumentException("limit must be from 1 to " + SearchRequest.HIGHEST_LIMIT);
    }
    Objects.requireNonNull(text, "text");
    Area mine = actor.area();
    return serving.ask(index -> index.suggest(text, mine, limit));
  }

  /**
   * Returns how many people the index knows, those outside of any desk's area too.
   *
   * @throws IllegalStateException if this was closed
   */
  public int size() {
    return serving.ask(index -> index.size());
  }

  /**
   * Returns the sequence of the feed up to which the index knows everything; of a {@link
   * PersonIndex} that was closed, up to which it knew it.
   *
   * @throws IllegalStateException if this only reads what another process writes, and was closed
   */
  public long sequence() {
    return serving.sequence();
  }

  /**
   * Returns why this does not follow its feed or its directory at present, or cannot be kept on the
   * disk: searches then answer with what was known before. It is tried again all the time. Empty
   * while all is well.
   *
   * @return the exception or error; what a host's own feed throws may hold personal data
   */
  public Optional<Throwable> trouble() {
    return serving.trouble();
  }

  /** Stops following and keeps what the index knows; a second call does nothing. */
  @Override
  public void close() {
    serving.close();
  }

  /** Returns what two areas share; one area holds the other or they share nothing. */
  private static Optional<Area> within(Area mine, Area asked) {
    if (mine.contains(asked)) {
      return Optional.of(asked);
    }
    return asked.contains(mine) ? Optional.of(mine) : Optional.empty();
  }
}
