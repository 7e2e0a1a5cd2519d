package id.dtks.search.analysis;

import id.dtks.search.name.Folding;
import java.io.IOException;
import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Folds each token to a word of A to Z and 0 to 9, as {@link id.dtks.search.name.Folding} does;
 * tokens without letters and digits fall out. Tokens are to be words: a sign inside one joins.
 */
public final class IndonesianNameFoldingFilter extends FilteringTokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /** Folds the tokens of a stream. */
  public IndonesianNameFoldingFilter(TokenStream input) {
    super(input);
  }

  @Override
  protected boolean accept() throws IOException {
    String folded = Folding.word(term.toString());
    term.setEmpty().append(folded);
    return !folded.isEmpty();
  }
}
