package id.dtks.search.internal;

import id.dtks.search.query.MatchEvidence;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.jspecify.annotations.Nullable;

/**
 * Answers queries on one view of the index: reads what is asked, gathers who may be meant, and
 * ranks them, the most promising first, until nobody left can enter the page.
 */
final class PersonSearcher {
  private static final int MOST_RANKED = 3_000;
  private static final double FAR_BEHIND = 0.62;

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
    List<Candidate> candidates = new ArrayList<>();
    if (!plan.isEmpty()) {
      for (LeafReaderContext leaf : reader.leaves()) {
        new Gatherer(plan, area, leaf, candidates).gather();
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate candidate) -> -candidate.atBest())
            .thenComparingInt(Candidate::leaf)
            .thenComparingInt(Candidate::document));
    return rank(plan, candidates, limit);
  }

  private Answer rank(Plan plan, List<Candidate> candidates, int limit) throws IOException {
    Ranker ranker = new Ranker(plan);
    BinaryDocValues[] records = new BinaryDocValues[reader.leaves().size()];
    PriorityQueue<Found> page = new PriorityQueue<>(Found.RANKING.reversed());
    double best = 0;
    int above = 0;
    int ranked = 0;
    for (Candidate candidate : candidates) {
      double least = page.size() < limit ? 0 : weakest(page);
      if (candidate.atBest() < Math.max(least, best * FAR_BEHIND) || ranked++ >= MOST_RANKED) {
        break;
      }
      BinaryDocValues values = records(records, candidate);
      Set<MatchEvidence> reasons = Ranker.noReasons();
      Ranker.Outcome outcome =
          ranker.score(RecordCodec.readComparand(values.binaryValue()), reasons);
      if (outcome.score() >= Score.FLOOR) {
        above++;
        best = Math.max(best, outcome.score());
        if (page.size() < limit || outcome.score() >= least || outcome.exact()) {
          PersonRecord record = RecordCodec.read(values.binaryValue());
          page.add(new Found(record, outcome.score(), outcome.exact(), reasons));
          if (page.size() > limit) {
            page.poll();
          }
        }
      }
    }
    List<Found> found = new ArrayList<>(page);
    found.sort(Found.RANKING);
    double bound = best * FAR_BEHIND;
    found.removeIf(one -> one.score() < bound);
    return new Answer(found, above);
  }

  private static double weakest(PriorityQueue<Found> page) {
    Found weakest = page.peek();
    return weakest == null ? 0 : weakest.score();
  }

  private BinaryDocValues records(BinaryDocValues[] opened, Candidate candidate)
      throws IOException {
    BinaryDocValues values = opened[candidate.leaf()];
    if (values == null || values.docID() > candidate.document()) {
      values =
          reader.leaves().get(candidate.leaf()).reader().getBinaryDocValues(PersonFields.RECORD);
      opened[candidate.leaf()] = values;
    }
    if (!values.advanceExact(candidate.document())) {
      throw new IllegalStateException("a document has no record");
    }
    return values;
  }

  /** The people found, the best first, and how many would do at least. */
  record Answer(List<Found> people, int atLeast) {}
}
