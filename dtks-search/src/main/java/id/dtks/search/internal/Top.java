package id.dtks.search.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** The first of any number of people in an order; each is offered once. */
final class Top {
  private final int limit;
  private final Comparator<Candidate> order;
  private final @Nullable Candidate after;
  private final PriorityQueue<Candidate> first;

  /**
   * Makes an empty one.
   *
   * @param limit how many people it takes
   * @param after whoever comes before, and this one, is left out; null to leave out nobody
   */
  Top(int limit, Comparator<Candidate> order, @Nullable Candidate after) {
    this.limit = limit;
    this.order = order;
    this.after = after;
    this.first = new PriorityQueue<>(order.reversed());
  }

  /** Offers somebody. */
  void add(Candidate candidate) {
    boolean isLate = first.size() == limit && order.compare(candidate, first.element()) > 0;
    if (isLate || (after != null && order.compare(candidate, after) <= 0)) {
      return;
    }
    first.add(candidate);
    if (first.size() > limit) {
      first.remove();
    }
  }

  /** Returns the people in the order. */
  List<Candidate> ranked() {
    List<Candidate> ranked = new ArrayList<>(first);
    ranked.sort(order);
    return ranked;
  }
}
