package id.dtks.search.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link IndonesianNameFoldingFilter}.
 *
 * <p>No options.
 */
public final class IndonesianNameFoldingFilterFactory extends TokenFilterFactory {
  /** The name by which an analyzer's definition finds this factory. */
  public static final String NAME = "indonesianNameFolding";

  /**
   * Reads the options.
   *
   * @throws IllegalArgumentException if there is an unknown one
   */
  public IndonesianNameFoldingFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("unknown parameters: " + args.keySet());
    }
  }

  /** For the service loader only, which never makes one. */
  public IndonesianNameFoldingFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new IndonesianNameFoldingFilter(input);
  }
}
