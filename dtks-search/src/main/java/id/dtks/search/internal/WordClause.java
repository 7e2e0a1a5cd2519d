package id.dtks.search.internal;

import java.util.List;

/** A word of a name, and the words of the register that it may stand for. */
record WordClause(double weight, List<Clue> words, long cost, boolean mayBeMetUnseen)
    implements Clause {
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
