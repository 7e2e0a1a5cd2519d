package id.dtks.search.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The best people so far, and what it takes to be one of them. */
final class Page {
  /** Weaker evidence than this finds nobody. */
  private static final double LEAST = -6.5;

  /** Who is so far behind the best is not worth showing. */
  private static final double FAR_BEHIND = 9;

  private final int limit;
  private final Comparator<Candidate> ranking;
  private final PriorityQueue<Candidate> candidates;
  private final Set<Candidate> known = new HashSet<>();
  private @Nullable Candidate after;
  private double best = Double.NEGATIVE_INFINITY;
  private int seen;
  private int before;

  /** Makes an empty page of the people with the best evidence. */
  Page(int limit) {
    this(limit, Candidate.BEST);
  }

  /**
   * Makes an empty page.
   *
   * @param limit how many people it takes
   * @param ranking who comes first; {@link Candidate#BEST} unless all evidence is equal
   */
  Page(int limit, Comparator<Candidate> ranking) {
    this.limit = limit;
    this.ranking = ranking;
    this.candidates = new PriorityQueue<>(ranking.reversed());
  }

  /** Leaves to earlier pages whoever comes before somebody, and that one. */
  void startAfter(Candidate last) {
    after = last;
  }

  /** Tells whether somebody with that evidence would be shown, as far as is known now. */
  boolean wants(double evidence) {
    Candidate last = candidates.peek();
    return evidence >= LEAST
        && evidence >= best - FAR_BEHIND
        && (last == null || !isFull() || Candidate.isAsGood(evidence, last.evidence()));
  }

  /** Tells the same of a document, whose name and birth decide between equals. */
  boolean wants(double evidence, LeafSearch leaf, int document) {
    Candidate last = candidates.peek();
    return wants(evidence)
        && (last == null
            || !isFull()
            || Candidate.isBetter(evidence, last.evidence())
            || new Candidate(leaf, document, evidence, 0).isNotAfter(last));
  }

  private boolean isFull() {
    return candidates.size() >= limit;
  }

  /** Offers somebody, perhaps not for the first time. */
  void add(Candidate candidate) {
    if (!wants(candidate.evidence())) {
      return;
    }
    if (after != null && ranking.compare(candidate, after) <= 0) {
      best = Math.max(best, candidate.evidence());
      before += known.add(candidate) ? 1 : 0;
      return;
    }
    boolean better = !isFull() || ranking.compare(candidate, candidates.element()) < 0;
    if (better && known.add(candidate)) {
      seen++;
      best = Math.max(best, candidate.evidence());
      candidates.add(candidate);
      if (candidates.size() > limit) {
        known.remove(candidates.poll());
      }
    }
  }

  /** Returns how many people would have done at the time they came. */
  int seen() {
    return before + seen;
  }

  /** Returns how many of them are on earlier pages. */
  int before() {
    return before;
  }

  /** Returns the people in the order of the ranking. */
  List<Candidate> ranked() {
    List<Candidate> ranked = new ArrayList<>(candidates);
    ranked.removeIf(candidate -> candidate.evidence() < best - FAR_BEHIND);
    ranked.sort(ranking);
    return ranked;
  }
}
