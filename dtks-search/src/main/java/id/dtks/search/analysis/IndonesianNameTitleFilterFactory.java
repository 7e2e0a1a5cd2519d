package id.dtks.search.analysis;

import java.util.Map;
import org.apache.lucene.analysis.TokenFilterFactory;
import org.apache.lucene.analysis.TokenStream;

/**
 * Makes {@link IndonesianNameTitleFilter}.
 *
 * <p>No options.
 */
public final class IndonesianNameTitleFilterFactory extends TokenFilterFactory {
  /** The name by which an analyzer's definition finds this factory. */
  public static final String NAME = "indonesianNameTitle";

  /**
   * Reads the options.
   *
   * @throws IllegalArgumentException if there is an unknown one
   */
  public IndonesianNameTitleFilterFactory(Map<String, String> args) {
    super(args);
    if (!args.isEmpty()) {
      throw new IllegalArgumentException("unknown parameters: " + args.keySet());
    }
  }

  /** For the service loader only, which never makes one. */
  public IndonesianNameTitleFilterFactory() {
    throw defaultCtorException();
  }

  @Override
  public TokenStream create(TokenStream input) {
    return new IndonesianNameTitleFilter(input);
  }
}
