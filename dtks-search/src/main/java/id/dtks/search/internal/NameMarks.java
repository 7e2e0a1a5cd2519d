package id.dtks.search.internal;

import id.dtks.search.name.NameMatch;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;

/**
 * Which names of a segment have a word that a clause may mean, a bit each: where lists are long, a
 * name that meets too few clauses is passed over without a look at its words.
 */
final class NameMarks {
  /** A look at a name's words costs about as much as marking so many names. */
  private static final int MARKS_A_LOOK = 10;

  /** With more clauses than this there are too many ways to meet some of them. */
  private static final int MOST_CLAUSES = 8;

  private final NameTable names;
  private final List<FixedBitSet> marks = new ArrayList<>();

  /** The most a name can gain, by the clauses it meets, a bit each. */
  private final double[] atBest;

  private NameMarks(NameTable names, List<WordClause> clauses) {
    this.names = names;
    for (WordClause clause : clauses) {
      marks.add(marked(clause));
    }
    atBest = new double[1 << clauses.size()];
    for (int met = 0; met < atBest.length; met++) {
      atBest[met] = atBest(met, clauses);
    }
  }

  private FixedBitSet marked(WordClause clause) {
    FixedBitSet marked = new FixedBitSet(names.places());
    for (Lead lead : clause.leads()) {
      int word = names.number(lead.word());
      for (int at = names.listStart(word); at < names.listEnd(word); at++) {
        marked.set(names.place(names.listed(at)));
      }
    }
    return marked;
  }

  private static double atBest(int met, List<WordClause> clauses) {
    double evidence = 0;
    int missing = 0;
    for (int i = 0; i < clauses.size(); i++) {
      WordClause clause = clauses.get(i);
      if ((met >> i & 1) == 1 || clause.unmet() == 0) {
        evidence += clause.most();
      } else {
        missing++;
      }
    }
    return evidence - NameMatch.missing(missing);
  }

  static NameMarks of(NameTable names, List<WordClause> clauses) {
    return new NameMarks(names, clauses);
  }

  /** Tells whether marking all clauses pays before so many names are looked at. */
  static boolean pays(NameTable names, List<WordClause> clauses, long looks) {
    if (clauses.size() < 2 || clauses.size() > MOST_CLAUSES) {
      return false;
    }
    long marks = 0;
    for (WordClause clause : clauses) {
      for (Lead lead : clause.leads()) {
        marks += names.listLength(names.number(lead.word()));
      }
    }
    return marks < looks * MARKS_A_LOOK;
  }

  /** Returns the most that the name can gain whose words begin somewhere. */
  double atBest(int start) {
    int place = names.place(start);
    int met = 0;
    for (int i = 0; i < marks.size(); i++) {
      met |= marks.get(i).get(place) ? 1 << i : 0;
    }
    return atBest[met];
  }
}
