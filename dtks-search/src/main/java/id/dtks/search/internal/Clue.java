package id.dtks.search.internal;

import org.apache.lucene.util.BytesRef;

/**
 * A term of the index that meets a clause, more or less.
 *
 * @param field the term's field
 * @param term the term
 * @param similarity how well it meets the clause, above 0, at most 1
 * @param weight what it counts then
 * @param places how many clauses it meets, this one and the next ones; 2 for two words typed apart
 *     that the record has as one
 */
record Clue(String field, BytesRef term, double similarity, double weight, int places) {
  static Clue of(String field, String term, double similarity, double weight) {
    return new Clue(field, new BytesRef(term), similarity, weight, 1);
  }

  /** What a person who has the term gains. */
  double gain() {
    return similarity * weight;
  }

  /** Returns the kind only: a term may be personal. */
  @Override
  public String toString() {
    return "Clue";
  }
}
