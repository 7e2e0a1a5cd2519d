package id.dtks.search.internal;

import java.util.List;

/**
 * A word of a name, and the words of the register that it may stand for, the likeliest first.
 *
 * @param mostWords how many words of a recorded name it may stand for at once, 1 or 2
 */
record WordClause(double tells, double unmet, List<Lead> leads, int mostWords, long cost)
    implements Clause {
  WordClause {
    leads = List.copyOf(leads);
  }

  @Override
  public double most() {
    return leads.isEmpty() ? tells : Math.max(tells, leads.get(0).evidence());
  }

  /** Returns the kind only: a name is personal. */
  @Override
  public String toString() {
    return "WordClause";
  }
}
