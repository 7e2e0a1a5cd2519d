package id.dtks.check;

import java.io.InputStream;
import java.util.Objects;

/** The texts of dtks-core; a service provider, not for direct use. */
public final class CoreWords extends BundledWords {
  /** For {@link java.util.ServiceLoader}. */
  public CoreWords() {}

  @Override
  protected InputStream open(String fileName) {
    return Objects.requireNonNull(CoreWords.class.getResourceAsStream(fileName), fileName);
  }
}
