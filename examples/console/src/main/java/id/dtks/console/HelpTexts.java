package id.dtks.console;

import id.dtks.check.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The help of all commands, as picocli wants it. */
final class HelpTexts {
  private HelpTexts() {}

  static ResourceBundle in(Language language) {
    String name = "help_" + language.tag() + ".properties";
    try (InputStream in = HelpTexts.class.getResourceAsStream(name);
        Reader reader =
            new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8)) {
      return new PropertyResourceBundle(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
