package id.dtks.search.analysis;

import id.dtks.search.name.Folding;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.util.AttributeSource.State;
import org.jspecify.annotations.Nullable;

/** Replaces each token by forms of its word, or adds them at the same position. */
abstract class WordFormFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final PositionIncrementAttribute position =
      addAttribute(PositionIncrementAttribute.class);
  private final Deque<String> waiting = new ArrayDeque<>();
  private final boolean inject;
  private @Nullable State token;

  /** Filters a stream; with {@code inject} the token as it came stays first. */
  WordFormFilter(TokenStream input, boolean inject) {
    super(input);
    this.inject = inject;
  }

  /** Returns the forms of a folded word that is not empty, the surest first; never none. */
  abstract List<String> forms(String word);

  @Override
  public final boolean incrementToken() throws IOException {
    if (!waiting.isEmpty()) {
      restoreState(token);
      term.setEmpty().append(waiting.remove());
      position.setPositionIncrement(0);
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    String word = Folding.word(term.toString());
    if (!word.isEmpty()) {
      waiting.addAll(forms(word));
      if (inject) {
        waiting.removeIf(form -> form.contentEquals(term));
      } else {
        term.setEmpty().append(waiting.remove());
      }
      token = waiting.isEmpty() ? null : captureState();
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    waiting.clear();
    token = null;
  }
}
