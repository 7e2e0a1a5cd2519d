package id.dtks.search.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** The best people so far, and what it takes to be one of them. */
final class Page {
  /** Weaker evidence than this finds nobody. */
  private static final double LEAST = -6.5;

  /** Who is so far behind the best is not worth showing. */
  private static final double FAR_BEHIND = 9;

  private final int limit;
  private final PriorityQueue<Found> people = new PriorityQueue<>(Found.RANKING.reversed());
  private double best = Double.NEGATIVE_INFINITY;
  private int seen;

  Page(int limit) {
    this.limit = limit;
  }

  /** Tells whether somebody with that evidence would be shown, as far as is known now. */
  boolean wants(double evidence) {
    Found last = people.peek();
    return evidence >= LEAST
        && evidence >= best - FAR_BEHIND
        && (last == null || people.size() < limit || evidence >= last.evidence() - 1e-6);
  }

  void add(Found found) {
    seen++;
    best = Math.max(best, found.evidence());
    people.add(found);
    if (people.size() > limit) {
      people.poll();
    }
  }

  /** Returns how many people would have done at the time they came. */
  int seen() {
    return seen;
  }

  /** Returns the people, the best first. */
  List<Found> people() {
    List<Found> found = new ArrayList<>(people);
    found.removeIf(one -> one.evidence() < best - FAR_BEHIND);
    found.sort(Found.RANKING);
    return found;
  }
}
