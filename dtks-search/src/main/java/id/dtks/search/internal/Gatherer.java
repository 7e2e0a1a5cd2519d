package id.dtks.search.internal;

import id.dtks.search.name.Rarity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/**
 * Collects, from one part of the index, the people who meet a leading clause of a plan, and works
 * out what each can score at best from the lists alone.
 */
final class Gatherer {
  private static final int MOST_OF_ONE_TERM = 20_000;

  private final Plan plan;
  private final @Nullable String area;
  private final List<Candidate> candidates;
  private final LeafReaderContext leaf;
  private final LeafTerms terms;

  Gatherer(Plan plan, @Nullable String area, LeafReaderContext leaf, List<Candidate> candidates) {
    this.plan = plan;
    this.area = area;
    this.leaf = leaf;
    this.candidates = candidates;
    this.terms = new LeafTerms(leaf.reader());
  }

  void gather() throws IOException {
    List<List<Clue>> clues = new ArrayList<>();
    for (Clause clause : plan.clauses()) {
      clues.add(clause.clues(terms));
    }
    FixedBitSet met = new FixedBitSet(leaf.reader().maxDoc());
    for (int place : plan.leaders()) {
      for (Clue clue : clues.get(place)) {
        collect(clue, met);
      }
    }
    int[] documents = documents(met);
    if (documents.length > 0) {
      double[][] gains = gains(clues, documents);
      add(documents, gains, clues);
    }
  }

  private void collect(Clue clue, FixedBitSet met) throws IOException {
    PostingsEnum list = terms.documents(clue.field(), clue.term());
    PostingsEnum inArea =
        area == null ? null : terms.documents(PersonFields.AREA, new BytesRef(area));
    if (list == null || (area != null && inArea == null)) {
      return;
    }
    Bits live = leaf.reader().getLiveDocs();
    int taken = 0;
    for (int document = list.nextDoc();
        document != DocIdSetIterator.NO_MORE_DOCS && taken < MOST_OF_ONE_TERM;
        document = list.nextDoc()) {
      if (inArea != null && inArea.docID() < document) {
        inArea.advance(document);
      }
      boolean inside = inArea == null || inArea.docID() == document;
      if (inside && (live == null || live.get(document))) {
        met.set(document);
        taken++;
      }
    }
  }

  private static int[] documents(FixedBitSet met) {
    int[] documents = new int[met.cardinality()];
    BitSetIterator each = new BitSetIterator(met, documents.length);
    for (int i = 0; i < documents.length; i++) {
      documents[i] = each.nextDoc();
    }
    return documents;
  }

  /** Returns, for each clause, the place of the best clue that each document has, or none. */
  private double[][] gains(List<List<Clue>> clues, int[] documents) throws IOException {
    double[][] best = new double[clues.size()][documents.length];
    for (int place = 0; place < clues.size(); place++) {
      List<Clue> ofClause = clues.get(place);
      for (int number = 0; number < ofClause.size(); number++) {
        mark(ofClause.get(number), number, best, place, documents, ofClause);
      }
    }
    return best;
  }

  private void mark(
      Clue clue, int number, double[][] best, int place, int[] documents, List<Clue> ofClause)
      throws IOException {
    PostingsEnum list = terms.documents(clue.field(), clue.term());
    if (list == null) {
      return;
    }
    int at = 0;
    while (at < documents.length) {
      int document = list.docID() < documents[at] ? list.advance(documents[at]) : list.docID();
      if (document == DocIdSetIterator.NO_MORE_DOCS) {
        return;
      }
      if (document == documents[at]) {
        for (int met = place; met < place + clue.places(); met++) {
          keepBetter(best[met], at, clue);
        }
        at++;
      } else {
        at = next(documents, at, document);
      }
    }
  }

  private static int next(int[] documents, int at, int document) {
    int found = java.util.Arrays.binarySearch(documents, at, documents.length, document);
    return found < 0 ? -found - 1 : found;
  }

  /** Similarity before the point, weight behind it: one number says both. */
  private static void keepBetter(double[] best, int at, Clue clue) {
    double packed = Math.rint(clue.similarity() * 1000) + clue.weight() * 0.9;
    best[at] = Math.max(best[at], packed);
  }

  private void add(int[] documents, double[][] best, List<List<Clue>> clues) throws IOException {
    NumericDocValues order = leaf.reader().getNumericDocValues(PersonFields.ORDER);
    boolean joined = clues.stream().flatMap(List::stream).anyMatch(clue -> clue.places() > 1);
    for (int at = 0; at < documents.length; at++) {
      Score score = new Score();
      for (int place = 0; place < best.length; place++) {
        Clause clause = plan.clauses().get(place);
        double packed = best[place][at];
        if (packed > 0) {
          double similarity = Math.floor(packed);
          score.met((packed - similarity) / 0.9, similarity / 1000);
        } else if (clause.mayBeMetUnseen()) {
          score.met(clause.weight(), 1);
        } else {
          score.missing(clause, place < plan.words());
        }
      }
      if (plan.words() > 0 && order != null && order.advanceExact(documents[at])) {
        int length = PersonFields.nameLength(order.longValue());
        int surplus = length - plan.words() - 1;
        score.surplus(Math.max(0, surplus) * Rarity.LEAST);
      }
      if (score.value() >= Score.FLOOR) {
        candidates.add(new Candidate(leaf.ord, documents[at], score.value()));
      }
    }
  }
}
