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

  private final NameTable names;
  private final List<WordClause> clauses;
  private final List<FixedBitSet> marks = new ArrayList<>();

  private NameMarks(NameTable names, List<WordClause> clauses) {
    this.names = names;
    this.clauses = clauses;
    for (WordClause clause : clauses) {
      FixedBitSet marked = new FixedBitSet(names.places());
      for (Lead lead : clause.leads()) {
        int word = names.number(lead.word());
        if (word >= 0) {
          for (int at = names.listStart(word); at < names.listStart(word + 1); at++) {
            marked.set(names.place(names.listed(at)));
          }
        }
      }
      marks.add(marked);
    }
  }

  static NameMarks of(NameTable names, List<WordClause> clauses) {
    return new NameMarks(names, clauses);
  }

  /** Tells whether marking all clauses pays before so many names are looked at. */
  static boolean pays(NameTable names, List<WordClause> clauses, long looks) {
    long marks = 0;
    for (WordClause clause : clauses) {
      for (Lead lead : clause.leads()) {
        int word = names.number(lead.word());
        marks += word < 0 ? 0 : names.listStart(word + 1) - names.listStart(word);
      }
    }
    return marks < looks * MARKS_A_LOOK;
  }

  /** Returns the most that the name can gain whose words begin somewhere. */
  double atBest(int start) {
    int place = names.place(start);
    double evidence = 0;
    int missing = 0;
    for (int i = 0; i < marks.size(); i++) {
      WordClause clause = clauses.get(i);
      if (marks.get(i).get(place) || clause.unmet() == 0) {
        evidence += clause.most();
      } else {
        missing++;
      }
    }
    return evidence - NameMatch.missing(missing);
  }
}
