package id.dtks.search.analysis;

import id.dtks.search.name.OldSpelling;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;

/**
 * Brings the spellings before 1972 to the modern one: Soetrisno to SUTRISNO. Where j may be y or
 * not, both readings come, at one position: Jasin gives JASIN and YASIN.
 */
public final class IndonesianOldSpellingFilter extends WordFormFilter {
  /** Filters a stream; with {@code inject} the token as it came stays first. */
  public IndonesianOldSpellingFilter(TokenStream input, boolean inject) {
    super(input, inject);
  }

  @Override
  List<String> forms(String word) {
    return OldSpelling.forms(word);
  }
}
