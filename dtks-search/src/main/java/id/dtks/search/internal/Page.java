package id.dtks.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;

/** The best people so far, and what it takes to be one of them. */
final class Page {
  /** Weaker evidence than this finds nobody. */
  private static final double LEAST = -6.5;

  /** Who is so far behind the best is not worth showing. */
  private static final double FAR_BEHIND = 9;

  private static final double EQUAL = 1e-6;

  private static final Comparator<Place> BETWEEN_EQUALS =
      Comparator.comparing((Place place) -> place, Place::compareNames)
          .thenComparingInt(place -> place.leaf.people().birth(place.document));

  /**
   * The best first; between equals the name, the date of birth and the id decide, never the order
   * of the index.
   */
  private static final Comparator<Place> RANKING =
      Comparator.comparingDouble((Place place) -> -Math.rint(place.evidence / EQUAL))
          .thenComparing(BETWEEN_EQUALS)
          .thenComparing(place -> place.leaf.person(place.document));

  private final int limit;
  private final PriorityQueue<Place> places = new PriorityQueue<>(RANKING.reversed());
  private final Set<Place> known = new HashSet<>();
  private double best = Double.NEGATIVE_INFINITY;
  private int seen;

  Page(int limit) {
    this.limit = limit;
  }

  /** Tells whether somebody with that evidence would be shown, as far as is known now. */
  boolean wants(double evidence) {
    Place last = places.peek();
    return evidence >= LEAST
        && evidence >= best - FAR_BEHIND
        && (last == null || places.size() < limit || evidence >= last.evidence - EQUAL);
  }

  /** Tells the same of a document, whose name and birth decide between equals. */
  boolean wants(double evidence, LeafSearch leaf, int document) {
    Place last = places.peek();
    return wants(evidence)
        && (last == null
            || places.size() < limit
            || evidence > last.evidence + EQUAL
            || BETWEEN_EQUALS.compare(new Place(leaf, document, evidence), last) <= 0);
  }

  /** Offers somebody, perhaps not for the first time. */
  void add(LeafSearch leaf, int document, double evidence) {
    if (!wants(evidence)) {
      return;
    }
    Place place = new Place(leaf, document, evidence);
    boolean better = places.size() < limit || RANKING.compare(place, places.element()) < 0;
    if (better && known.add(place)) {
      seen++;
      best = Math.max(best, evidence);
      places.add(place);
      if (places.size() > limit) {
        known.remove(places.poll());
      }
    }
  }

  /** Returns how many people would have done at the time they came. */
  int seen() {
    return seen;
  }

  /** Returns the people, the best first. */
  List<Found> people() throws IOException {
    List<Place> ranked = new ArrayList<>(places);
    ranked.removeIf(place -> place.evidence < best - FAR_BEHIND);
    ranked.sort(RANKING);
    List<Found> found = new ArrayList<>(ranked.size());
    for (Place place : ranked) {
      found.add(place.leaf.found(place.document, place.evidence));
    }
    return found;
  }

  /** A document and its evidence. */
  private record Place(LeafSearch leaf, int document, double evidence) {
    static int compareNames(Place a, Place b) {
      return a.leaf == b.leaf
          ? Integer.compare(a.leaf.people().name(a.document), b.leaf.people().name(b.document))
          : NameTable.compare(
              a.leaf.people().names,
              a.leaf.people().name(a.document),
              b.leaf.people().names,
              b.leaf.people().name(b.document));
    }
  }
}
