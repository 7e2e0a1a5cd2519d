package id.dtks.search.analysis;

import id.dtks.search.name.Folding;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** A token as the folded word that the knowledge of names expects. */
final class FoldedTerm {
  private FoldedTerm() {}

  /**
   * Returns the folded word; signs inside fall away, so that S.Pd is SPD. Empty without letters.
   */
  static String of(CharTermAttribute term) {
    return Folding.fold(term.toString()).replace(" ", "");
  }
}
