package id.dtks.console;

import id.dtks.check.BundledWords;
import java.io.InputStream;
import java.util.Objects;

/** The texts of the console; a service provider, not for direct use. */
public final class ConsoleWords extends BundledWords {
  /** For {@link java.util.ServiceLoader}. */
  public ConsoleWords() {}

  @Override
  protected InputStream open(String fileName) {
    return Objects.requireNonNull(ConsoleWords.class.getResourceAsStream(fileName), fileName);
  }
}
