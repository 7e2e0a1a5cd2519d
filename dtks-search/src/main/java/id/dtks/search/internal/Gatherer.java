package id.dtks.search.internal;

import id.dtks.search.name.NameMatch;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
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
 * Collects, from one part of the index, the people who meet a clause, and works out from the lists
 * alone what each can gain at best.
 */
final class Gatherer {
  private static final int MOST_OF_ONE_TERM = 20_000;

  /** So many words of a record may be one of the query with another, and not be left over. */
  private static final int MOST_JOINED = 1;

  private final Plan plan;
  private final @Nullable BytesRef area;
  private final LeafReaderContext leaf;
  private final LeafTerms terms;
  private final FixedBitSet seen;
  private final List<List<Clue>> clues = new ArrayList<>();

  Gatherer(Plan plan, @Nullable String area, LeafReaderContext leaf) throws IOException {
    this.plan = plan;
    this.area = area == null ? null : new BytesRef(area);
    this.leaf = leaf;
    this.terms = new LeafTerms(leaf.reader());
    this.seen = new FixedBitSet(leaf.reader().maxDoc());
    for (Clause clause : plan.clauses()) {
      clues.add(clause.clues(terms));
    }
  }

  /** Adds everybody who meets a clause and was not seen before. */
  void gather(int place, List<Candidate> candidates) throws IOException {
    FixedBitSet met = new FixedBitSet(seen.length());
    for (Clue clue : clues.get(place)) {
      collect(clue, met);
    }
    met.andNot(seen);
    seen.or(met);
    int[] documents = documents(met);
    if (documents.length > 0) {
      add(documents, candidates);
    }
  }

  private void collect(Clue clue, FixedBitSet met) throws IOException {
    PostingsEnum list = terms.documents(clue.field(), clue.term());
    PostingsEnum inArea = area == null ? null : terms.documents(PersonFields.AREA, area);
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

  private void add(int[] documents, List<Candidate> candidates) throws IOException {
    double[] evidence = new double[documents.length];
    int words = plan.words();
    for (int place = 0; place < clues.size(); place++) {
      double[] best = best(place, documents);
      for (int i = 0; i < best.length; i++) {
        evidence[i] += best[i];
      }
    }
    NumericDocValues order = leaf.reader().getNumericDocValues(PersonFields.ORDER);
    for (int i = 0; i < documents.length; i++) {
      if (words > 0 && order != null && order.advanceExact(documents[i])) {
        int length = PersonFields.nameLength(order.longValue());
        evidence[i] -= NameMatch.missing(length - words - MOST_JOINED);
      }
      candidates.add(new Candidate(leaf.ord, documents[i], evidence[i]));
    }
  }

  /** Returns the most that each document can gain from a clause. */
  private double[] best(int place, int[] documents) throws IOException {
    double[] best = new double[documents.length];
    Arrays.fill(best, plan.clauses().get(place).unmet());
    for (Clue clue : clues.get(place)) {
      mark(clue, best, documents);
    }
    return best;
  }

  private void mark(Clue clue, double[] best, int[] documents) throws IOException {
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
        best[at] = Math.max(best[at], clue.evidence());
        at++;
      } else {
        int found = Arrays.binarySearch(documents, at, documents.length, document);
        at = found < 0 ? -found - 1 : found;
      }
    }
  }
}
