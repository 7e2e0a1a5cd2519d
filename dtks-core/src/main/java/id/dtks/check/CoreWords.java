package id.dtks.check;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** The texts of dtks-core; a service provider, not for direct use. */
public final class CoreWords extends BundledWords {
  /** The packages with words, each in its own pair of files. */
  private static final List<String> PACKAGES =
      List.of(
          "actor",
          "change",
          "check",
          "exchange",
          "household",
          "identity",
          "journal",
          "json",
          "listing",
          "objection",
          "proposal",
          "region",
          "registry",
          "rule",
          "story");

  /** For {@link java.util.ServiceLoader}. */
  public CoreWords() {
    super(PACKAGES.stream().map(name -> "words_" + name).toList());
  }

  @Override
  protected InputStream open(String fileName) {
    return Objects.requireNonNull(CoreWords.class.getResourceAsStream(fileName), fileName);
  }
}
