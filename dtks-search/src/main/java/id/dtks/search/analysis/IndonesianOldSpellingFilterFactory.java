package id.dtks.search.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link IndonesianOldSpellingFilter}.
 *
 * <p>Option {@code inject}: whether the token as it came stays, beside its form; {@code true}
 * unless set.
 */
public final class IndonesianOldSpellingFilterFactory extends TokenFilterFactory {
  /** The name by which an analyzer's definition finds this factory. */
  public static final String NAME = "indonesianOldSpelling";

  private final boolean inject;

  /**
   * Reads the options.
   *
   * @throws IllegalArgumentException if there is an unknown one
   */
  public IndonesianOldSpellingFilterFactory(Map<String, String> args) {
    super(args);
    inject = getBoolean(args, "inject", true);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("unknown parameters: " + args.keySet());
    }
  }

  /** For the service loader only, which never makes one. */
  public IndonesianOldSpellingFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new IndonesianOldSpellingFilter(input, inject);
  }
}
