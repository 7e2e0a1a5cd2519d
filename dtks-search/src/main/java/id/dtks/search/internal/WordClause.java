package id.dtks.search.internal;

import java.util.List;

/** A word of a name, and the words of the register that it may stand for, the likeliest first. */
record WordClause(double tells, double unmet, List<Lead> leads, long cost) implements Clause {
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
