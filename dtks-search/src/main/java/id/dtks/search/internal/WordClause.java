package id.dtks.search.internal;

import java.util.List;

/** A word of a name, and the words of the register that it may stand for, the likeliest first. */
record WordClause(double tells, double unmet, List<Clue> words, long cost) implements Clause {
  WordClause {
    words = List.copyOf(words);
  }

  @Override
  public List<Clue> clues(LeafTerms leaf) {
    return words;
  }

  /** Returns the kind only: a name is personal. */
  @Override
  public String toString() {
    return "WordClause";
  }
}
