package id.dtks.search.analysis;

import id.dtks.search.name.Folding;
import id.dtks.search.name.Titles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource.State;

/**
 * Removes titles before a name and degrees after it: of {@code H. Abd. Rahman, S.Pd} two tokens
 * stay. The tokens of a field are to be one name; all are read before the first is handed on.
 */
public final class IndonesianNameTitleFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final List<State> tokens = new ArrayList<>();
  private BitSet name = new BitSet();
  private int next;
  private int skipped;
  private boolean read;

  /** Removes the titles of a stream. */
  public IndonesianNameTitleFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!read) {
      readAll();
    }
    while (next < tokens.size()) {
      restoreState(tokens.get(next));
      if (name.get(next++)) {
        position.setPositionIncrement(position.getPositionIncrement() + skipped);
        skipped = 0;
        return true;
      }
      skipped += position.getPositionIncrement();
    }
    return false;
  }

  private void readAll() throws IOException {
    List<String> words = new ArrayList<>();
    while (input.incrementToken()) {
      tokens.add(captureState());
      words.add(Folding.word(term.toString()));
    }
    name = Titles.nameIn(words);
    read = true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    tokens.clear();
    next = 0;
    skipped = 0;
    read = false;
  }

  @Override
  public void end() throws IOException {
    super.end();
    position.setPositionIncrement(position.getPositionIncrement() + skipped);
  }
}
