package id.dtks.search.internal;

import java.util.ArrayList;
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

  /** Those on the page, in no order. */
  private final List<Candidate> candidates = new ArrayList<>();

  /** The same, the last first, once the page is full: before that nobody is last. */
  private @Nullable PriorityQueue<Candidate> full;

  private final Set<Candidate> known = new HashSet<>();
  private @Nullable Candidate after;
  private double best = Double.NEGATIVE_INFINITY;

  /** The least evidence that is wanted. */
  private double wanted = LEAST;

  private int seen;
  private int before;

  /**
   * Makes an empty page.
   *
   * @param limit how many people it takes
   */
  Page(int limit) {
    this.limit = limit;
  }

  /** Leaves to earlier pages whoever comes before somebody, and that one. */
  void startAfter(Candidate last) {
    after = last;
  }

  /** Tells whether somebody with that evidence would be shown, as far as is known now. */
  boolean wants(double evidence) {
    return evidence >= wanted;
  }

  /** Tells the same of a document, whose name and birth decide between equals. */
  boolean wants(double evidence, LeafSearch leaf, int document) {
    if (full == null || !wants(evidence)) {
      return wants(evidence);
    }
    Candidate last = full.element();
    return Candidate.isBetter(evidence, last.evidence())
        || new Candidate(leaf, document, evidence, 0).isNotAfter(last);
  }

  /** Offers somebody, perhaps not for the first time. */
  void add(Candidate candidate) {
    if (!wants(candidate.evidence())) {
      return;
    }
    if (after != null && Candidate.BEST.compare(candidate, after) <= 0) {
      raise(candidate.evidence());
      before += known.add(candidate) ? 1 : 0;
      return;
    }
    boolean better = full == null || Candidate.BEST.compare(candidate, full.element()) < 0;
    if (better && known.add(candidate)) {
      seen++;
      put(candidate);
      raise(candidate.evidence());
    }
  }

  private void raise(double evidence) {
    best = Math.max(best, evidence);
    wanted = Math.max(wanted, best - FAR_BEHIND);
    if (full != null) {
      wanted = Math.max(wanted, Candidate.leastAsGood(full.element().evidence()));
    }
  }

  private void put(Candidate candidate) {
    if (full == null) {
      candidates.add(candidate);
      if (candidates.size() == limit) {
        full = new PriorityQueue<>(limit + 1, Candidate.BEST.reversed());
        full.addAll(candidates);
      }
    } else {
      known.remove(full.remove());
      full.add(candidate);
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

  /** Returns the people, the best first. */
  List<Candidate> ranked() {
    List<Candidate> ranked = all();
    ranked.sort(Candidate.BEST);
    return ranked;
  }

  /** Returns the people in no order. */
  List<Candidate> all() {
    List<Candidate> all = new ArrayList<>(full == null ? candidates : full);
    all.removeIf(candidate -> candidate.evidence() < best - FAR_BEHIND);
    return all;
  }
}
