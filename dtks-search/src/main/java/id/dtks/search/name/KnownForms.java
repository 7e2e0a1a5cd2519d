package id.dtks.search.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Forms of one name word that no rule of spelling brings together: Moch. and Mhd. are Muhammad, St.
 * is Siti, Dg. is Daeng. The groups are data, in {@code known-forms.txt}.
 */
public final class KnownForms {
  private static final Map<String, String> MAIN_FORMS = load();

  private KnownForms() {}

  /** Returns the main form of a folded word; the word itself if it is in no group. */
  public static String main(String word) {
    return MAIN_FORMS.getOrDefault(word, word);
  }

  private static Map<String, String> load() {
    Map<String, String> forms = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(KnownForms.class.getResourceAsStream("known-forms.txt")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int colon = line.indexOf(':');
          for (String form : Folding.words(line.substring(colon))) {
            forms.put(form, line.substring(0, colon));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(forms);
  }
}
