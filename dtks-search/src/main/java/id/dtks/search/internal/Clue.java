package id.dtks.search.internal;

import org.apache.lucene.util.BytesRef;

/**
 * A term of the index that meets a clause, more or less.
 *
 * @param field the term's field
 * @param term the term
 * @param evidence what a person who has the term gains, in nats; below 0 if it speaks a little
 *     against
 */
record Clue(String field, BytesRef term, double evidence) {
  static Clue of(String field, String term, double evidence) {
    return new Clue(field, new BytesRef(term), evidence);
  }

  /** Returns the kind only: a term may be personal. */
  @Override
  public String toString() {
    return "Clue";
  }
}
