package id.dtks.search.query;

import id.dtks.check.BundledWords;
import java.io.InputStream;
import java.util.Objects;

/** The texts of dtks-search; a service provider, not for direct use. */
public final class SearchWords extends BundledWords {
  /** For {@link java.util.ServiceLoader}. */
  public SearchWords() {}

  @Override
  protected InputStream open(String fileName) {
    return Objects.requireNonNull(SearchWords.class.getResourceAsStream(fileName), fileName);
  }
}
