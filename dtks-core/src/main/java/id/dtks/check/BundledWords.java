package id.dtks.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * A {@link WordSource} that reads pairs of files, {@code NAME_id.properties} and {@code
 * NAME_en.properties}.
 */
public abstract class BundledWords implements WordSource {
  private final List<String> names;

  /** For subclasses with one pair of files, {@code words_id} and {@code words_en}. */
  protected BundledWords() {
    this(List.of("words"));
  }

  /** For subclasses with many pairs of files; no key may be in two of them. */
  protected BundledWords(List<String> names) {
    this.names = List.copyOf(names);
  }

  /** Opens a file beside the subclass; a subclass calls its own class for it. */
  protected abstract InputStream open(String fileName);

  @Override
  public final Map<String, String> words(Language language) {
    Map<String, String> words = new HashMap<>();
    for (String name : names) {
      Properties properties = read(name + "_" + language.tag() + ".properties");
      for (String key : properties.stringPropertyNames()) {
        if (words.put(key, properties.getProperty(key)) != null) {
          throw new IllegalStateException("key must be in one file only: " + key);
        }
      }
    }
    return words;
  }

  private Properties read(String fileName) {
    Properties properties = new Properties();
    try (InputStream in = open(fileName);
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
