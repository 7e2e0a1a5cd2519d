package id.dtks.search.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/**
 * Answers queries on one view of the index: reads what is asked, gathers who may be meant, the
 * shortest lists first, and ranks them, the most promising first, until nobody left can enter the
 * page.
 */
final class PersonSearcher {
  private static final Comparator<Candidate> MOST_PROMISING_FIRST =
      Comparator.comparingDouble((Candidate candidate) -> -candidate.atBest())
          .thenComparingInt(Candidate::leaf)
          .thenComparingInt(Candidate::document);

  private final IndexReader reader;
  private final LiveVocabulary.State vocabulary;

  PersonSearcher(IndexReader reader, LiveVocabulary.State vocabulary) {
    this.reader = reader;
    this.vocabulary = vocabulary;
  }

  /**
   * Returns the best people for a text.
   *
   * @param text any text
   * @param area the term of the area to search in, null for all
   * @param limit how many at most
   */
  Answer search(String text, @Nullable String area, int limit) throws IOException {
    Plan plan = Plan.of(QueryReader.read(text), vocabulary, reader);
    List<Gatherer> gatherers = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      gatherers.add(new Gatherer(plan, area, leaf));
    }
    Page page = new Page(limit);
    Records records = new Records(reader, plan.facts().isEmpty());
    Ranker ranker = new Ranker(plan);
    int[] order = plan.order();
    for (int walked = 0; walked < order.length && page.wants(plan.without(walked)); walked++) {
      List<Candidate> candidates = new ArrayList<>();
      for (Gatherer gatherer : gatherers) {
        gatherer.gather(order[walked], candidates);
      }
      candidates.sort(MOST_PROMISING_FIRST);
      rank(candidates, ranker, records, page);
    }
    return new Answer(page.people(), page.seen(), plan.whole());
  }

  private static void rank(List<Candidate> candidates, Ranker ranker, Records records, Page page)
      throws IOException {
    for (Candidate candidate : candidates) {
      if (!page.wants(candidate.atBest())) {
        return;
      }
      Ranker.Outcome outcome = ranker.weigh(records.comparand(candidate));
      if (page.wants(outcome.evidence())) {
        page.add(
            new Found(
                records.record(candidate), outcome.evidence(), outcome.exact(), outcome.reasons()));
      }
    }
  }

  /**
   * The people found, the best first.
   *
   * @param atLeast how many would do, at least
   * @param whole the evidence there could be
   */
  record Answer(List<Found> people, int atLeast, double whole) {}
}
