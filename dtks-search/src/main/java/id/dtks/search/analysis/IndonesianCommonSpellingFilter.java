package id.dtks.search.analysis;

import id.dtks.search.name.CommonSpelling;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;

/** Brings the spellings of one name to one form: Syamsul, Samsul and Sjamsoel are one. */
public final class IndonesianCommonSpellingFilter extends WordFormFilter {
  /** Filters a stream; with {@code inject} the token as it came stays first. */
  public IndonesianCommonSpellingFilter(TokenStream input, boolean inject) {
    super(input, inject);
  }

  @Override
  List<String> forms(String word) {
    return List.of(CommonSpelling.of(word));
  }
}
