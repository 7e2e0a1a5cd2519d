package id.dtks.search.query;

import java.util.List;

/**
 * The answer to a request.
 *
 * @param hits the people found, the best first
 * @param atLeast how many people answer the request, at least
 * @param micros how long the search took, in microseconds
 */
public record SearchPage(List<PersonHit> hits, int atLeast, long micros) {
  public SearchPage {
    hits = List.copyOf(hits);
  }

  /** Returns how many hits, and nothing of them. */
  @Override
  public String toString() {
    return "SearchPage[hits=" + hits.size() + ", micros=" + micros + "]";
  }
}
