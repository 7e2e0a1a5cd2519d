package id.dtks.search.internal;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.search.query.Certainty;
import id.dtks.search.query.SearchFinding;
import id.dtks.search.query.SearchOrder;
import id.dtks.search.query.SearchRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/** The search for one request: looks at who may be meant, the fewest first, and ranks them. */
final class SearchRun {
  /** Whoever lives in the area is looked at, if they are so few for each name of the lists. */
  private static final int NAMES_FOR_EACH = 4;

  /** So many are compared to tell how sure the first is. */
  private static final int RIVALS = 4;

  private final Asked asked;
  private final SearchRequest request;
  private final Plan plan;
  private final boolean list;
  private final List<Finding> findings;
  private final Comparator<Candidate> ranking;
  private final Page page;
  private final List<LeafSearch> searches = new ArrayList<>();
  private final FacetCounter counter;
  private @Nullable Candidate after;

  SearchRun(
      Asked asked,
      Plan plan,
      List<LeafReaderContext> leaves,
      List<PersonTable> tables,
      List<Finding> findings) {
    this.asked = asked;
    this.request = asked.request();
    this.plan = plan;
    this.list = plan.order().isEmpty();
    this.findings = findings;
    boolean byName = list && request.order() == SearchOrder.BEST;
    this.ranking = Candidate.in(byName ? SearchOrder.NAME : request.order());
    this.page = new Page(capacity());
    this.counter = new FacetCounter(request.facets(), request.filters());
    for (int i = 0; i < tables.size(); i++) {
      PersonTable people = tables.get(i);
      Sieve sieve =
          new Sieve(people, leaves.get(i).reader().getLiveDocs(), asked.area(), request.filters());
      searches.add(
          new LeafSearch(plan, page, leaves.get(i).reader(), people, sieve, asked.seesNumbers()));
    }
  }

  private int capacity() {
    return asked.needsAll() ? Integer.MAX_VALUE : Math.max(request.limit() + 1, RIVALS);
  }

  /** Looks until nobody left can enter the page, and answers. */
  Answer answer() throws IOException {
    Optional<Finding> refusal = goOn();
    if (refusal.isPresent()) {
      findings.add(refusal.get());
      return Answer.nobody(findings);
    }
    if (list) {
      return answerList();
    }
    try {
      look();
    } finally {
      searches.forEach(LeafSearch::close);
    }
    return asked.needsAll() ? answerAll() : answerBest();
  }

  /** Finds the place to go on from; returns what speaks against it. */
  private Optional<Finding> goOn() throws IOException {
    if (request.after().isEmpty()) {
      return Optional.empty();
    }
    Checked<Bookmark> read = Bookmark.read(request.after().get());
    Optional<Bookmark> bookmark = read.toOptional();
    if (bookmark.isEmpty()) {
      return Optional.of(read.findings().get(0));
    }
    if (bookmark.get().request() != asked.key()) {
      return Optional.of(Finding.of(SearchFinding.CURSOR_OF_ANOTHER_REQUEST));
    }
    after = find(bookmark.get());
    if (after == null) {
      return Optional.of(Finding.of(SearchFinding.CURSOR_LOST));
    }
    if (!asked.needsAll()) {
      page.startAfter(after);
    }
    return Optional.empty();
  }

  private @Nullable Candidate find(Bookmark bookmark) throws IOException {
    for (LeafSearch search : searches) {
      int document = search.document(bookmark.household(), bookmark.person());
      if (document >= 0) {
        return new Candidate(
            search, document, list ? 0 : search.evidence(document), bookmark.waitingSince());
      }
    }
    return null;
  }

  private Answer answerList() throws IOException {
    int[] counted = new int[1];
    Top shown = new Top(request.limit() + 1, ranking, after);
    for (LeafSearch search : searches) {
      search
          .sieve()
          .documents()
          .forEach(
              document -> {
                counted[0]++;
                counter.count(search.people(), document);
                shown.add(candidate(search, document, 0));
              });
    }
    return answer(shown.ranked(), counted[0], true, evidence -> 1);
  }

  private Candidate candidate(LeafSearch search, int document, double evidence) {
    boolean waiting = request.order() == SearchOrder.WAITING;
    return new Candidate(
        search, document, evidence, waiting ? search.sieve().waitingSince(document) : 0);
  }

  private Answer answerAll() throws IOException {
    List<Candidate> found = page.all();
    Top shown = new Top(request.limit() + 1, ranking, after);
    for (Candidate one : found) {
      counter.count(one.leaf().people(), one.document());
      shown.add(candidate(one.leaf(), one.document(), one.evidence()));
    }
    Confidence confidence = Confidence.among(found);
    return answer(shown.ranked(), found.size(), true, confidence::of);
  }

  private Answer answerBest() throws IOException {
    List<Candidate> found = page.ranked();
    boolean exact = found.size() < capacity();
    int atLeast = exact ? page.before() + found.size() : page.seen();
    Confidence confidence =
        after == null
            ? Confidence.among(found)
            : Confidence.among(found, page.before(), after.evidence());
    return answer(found, atLeast, exact, confidence::of);
  }

  private Answer answer(
      List<Candidate> ordered, int atLeast, boolean exact, DoubleUnaryOperator probability)
      throws IOException {
    boolean more = ordered.size() > request.limit();
    List<Candidate> shown = more ? ordered.subList(0, request.limit()) : ordered;
    List<Found> people = new ArrayList<>(shown.size());
    for (Candidate one : shown) {
      people.add(
          one.leaf()
              .found(one.document(), one.evidence(), probability.applyAsDouble(one.evidence())));
    }
    boolean sure =
        !people.isEmpty() && Certainty.of(people.get(0).probability()) == Certainty.CERTAIN;
    return new Answer(
        people,
        atLeast,
        exact,
        plan.whole(),
        more ? Optional.of(bookmark(shown, people).text()) : Optional.empty(),
        counter.counts(),
        list || sure || after != null ? Optional.empty() : Correction.of(plan.name(), people),
        findings);
  }

  private Bookmark bookmark(List<Candidate> shown, List<Found> people) {
    int last = shown.size() - 1;
    return new Bookmark(
        asked.key(),
        shown.get(last).waitingSince(),
        people.get(last).record().household(),
        people.get(last).record().person());
  }

  private void look() {
    long neighbors = searches.stream().mapToLong(search -> search.sieve().inRegions()).sum();
    if (asked.area() != null && neighbors * NAMES_FOR_EACH <= plan.cost()) {
      searches.forEach(LeafSearch::lookAtArea);
      return;
    }
    List<Clause> order = plan.order();
    for (int walked = 0; walked < order.size(); walked++) {
      double atBest = plan.without(walked);
      if (!page.wants(atBest)) {
        return;
      }
      for (LeafSearch search : searches) {
        search.look(order.get(walked), atBest, plan.ofFacts(walked));
      }
    }
  }
}
