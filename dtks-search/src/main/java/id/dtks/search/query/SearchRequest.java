package id.dtks.search.query;

import id.dtks.region.Area;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody looks for, in the words they type: a name, a NIK or family card number or a part of
 * one, {@code RT 5}, {@code RW 2}, a year or a date of birth, in any mixture. Immutable.
 */
public final class SearchRequest {
  /** How many hits a request asks for unless it says otherwise. */
  public static final int DEFAULT_LIMIT = 10;

  /** How many hits a request may ask for. */
  public static final int HIGHEST_LIMIT = 1000;

  private final String text;
  private final int limit;
  private final @Nullable Area area;

  private SearchRequest(String text, int limit, @Nullable Area area) {
    this.text = Objects.requireNonNull(text, "text");
    this.limit = limit;
    this.area = area;
  }

  /** Returns the request for a text as typed; any text will do. */
  public static SearchRequest of(String text) {
    return new SearchRequest(text, DEFAULT_LIMIT, null);
  }

  /**
   * Returns this request for at most so many hits.
   *
   * @throws IllegalArgumentException if limit is not from 1 to {@value #HIGHEST_LIMIT}
   */
  public SearchRequest limit(int newLimit) {
    if (newLimit < 1 || newLimit > HIGHEST_LIMIT) {
      throw new IllegalArgumentException("limit must be from 1 to " + HIGHEST_LIMIT);
    }
    return new SearchRequest(text, newLimit, area);
  }

  /** Returns this request for people in an area only; never wider than what the desk may see. */
  public SearchRequest within(Area newArea) {
    return new SearchRequest(text, limit, Objects.requireNonNull(newArea, "area"));
  }

  /** Returns the text as typed. */
  public String text() {
    return text;
  }

  /** Returns the highest number of hits. */
  public int limit() {
    return limit;
  }

  /** Returns the area asked for; empty for all that may be seen. */
  public Optional<Area> area() {
    return Optional.ofNullable(area);
  }

  /** Returns nothing of the text, which is personal. */
  @Override
  public String toString() {
    return "SearchRequest[limit=" + limit + "]";
  }
}
