package id.dtks.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** A {@link WordSource} that reads {@code words_id.properties} and {@code words_en.properties}. */
public abstract class BundledWords implements WordSource {
  /** For subclasses. */
  protected BundledWords() {}

  /** Opens one of the two files beside the subclass; a subclass calls its own class for it. */
  protected abstract InputStream open(String fileName);

  @Override
  public final Map<String, String> words(Language language) {
    Properties properties = new Properties();
    try (InputStream in = open("words_" + language.tag() + ".properties");
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> words = new HashMap<>();
    properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
    return words;
  }
}
