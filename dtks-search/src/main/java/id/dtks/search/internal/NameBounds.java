package id.dtks.search.internal;

import id.dtks.search.name.NameMatch;
import java.util.List;

/**
 * The most that each name of a segment can gain, summed up clause by clause from the lists of the
 * words that may be meant: where lists are long, most names are passed over without a look at their
 * words. Serves names of two words or more; holds a lent array until closed.
 */
final class NameBounds implements AutoCloseable {
  /** A look at a name's words costs about as much as summing up so many names. */
  private static final int SUMS_A_LOOK = 40;

  /** Sums are kept in parts of a nat, rounded up. */
  private static final int PARTS = 64;

  /** The least that a word without a partner takes away, whichever it is of those that lack one. */
  private static final double MISSING = NameMatch.missing(2) - NameMatch.missing(1);

  private final NameTable names;
  private final List<WordClause> clauses;
  private final short[] gains;
  private final double ofInitials;

  private NameBounds(NameTable names, List<WordClause> clauses) {
    this.names = names;
    this.clauses = clauses;
    this.gains = names.lendGains();
    double initials = 0;
    for (WordClause clause : clauses) {
      if (clause.unmet() == 0) {
        initials += met(clause.most(), clause);
      } else {
        clause.leads().forEach(lead -> add(lead, clause));
      }
    }
    ofInitials = initials;
  }

  static NameBounds of(NameTable names, List<WordClause> clauses) {
    return new NameBounds(names, clauses);
  }

  /** Tells whether summing up all clauses pays before so many names are looked at. */
  static boolean pays(NameTable names, List<WordClause> clauses, long looks) {
    if (clauses.size() < 2) {
      return false;
    }
    long sums = 0;
    for (WordClause clause : clauses) {
      for (Lead lead : clause.leads()) {
        sums += names.listLength(names.number(lead.word()));
      }
    }
    return sums < looks * SUMS_A_LOOK;
  }

  private void add(Lead lead, WordClause clause) {
    int gain = (int) Math.ceil(met(lead.evidence(), clause) * PARTS);
    if (gain > 0) {
      int word = names.number(lead.word());
      int end = names.listEnd(word);
      for (int at = names.listStart(word); at < end; at++) {
        int name = names.listed(at);
        gains[name] = (short) Math.min(Short.MAX_VALUE, gains[name] + gain);
      }
    }
  }

  /**
   * Returns what a clause adds if it is met: it is not missed, nor are the words that it stands
   * for.
   */
  private static double met(double evidence, WordClause clause) {
    return evidence + MISSING * (1 + clause.mostWords());
  }

  /**
   * Returns the most that a name can gain.
   *
   * @param fewestWords {@link NameTable#fewestWords} of the name
   */
  double atBest(int name, int fewestWords) {
    return (double) gains[name] / PARTS + ofInitials - MISSING * (clauses.size() + fewestWords);
  }

  @Override
  public void close() {
    for (WordClause clause : clauses) {
      for (Lead lead : clause.leads()) {
        int word = names.number(lead.word());
        int end = names.listEnd(word);
        for (int at = names.listStart(word); at < end; at++) {
          gains[names.listed(at)] = 0;
        }
      }
    }
    names.giveBack(gains);
  }
}
