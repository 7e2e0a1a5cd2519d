package id.dtks.search.analysis;

import id.dtks.search.name.PhoneticKey;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;

/** Replaces a name word by its {@linkplain PhoneticKey phonetic key}, or adds the key beside it. */
public final class IndonesianPhoneticKeyFilter extends WordFormFilter {
  /** Filters a stream; with {@code inject} the token as it came stays first. */
  public IndonesianPhoneticKeyFilter(TokenStream input, boolean inject) {
    super(input, inject);
  }

  @Override
  List<String> forms(String word) {
    return List.of(PhoneticKey.of(word));
  }
}
