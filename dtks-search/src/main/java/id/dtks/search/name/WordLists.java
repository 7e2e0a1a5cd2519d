package id.dtks.search.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;

/**
 * The packaged lists of name words: lines of a head, a colon, and words; empty lines and those that
 * start with {@code #} say nothing.
 */
final class WordLists {
  private WordLists() {}

  /** Returns the head of each word's line, by word. */
  static Map<String, String> headsByWord(String resource) {
    Map<String, String> heads = new HashMap<>();
    forEachLine(resource, (head, words) -> words.forEach(word -> heads.put(word, head)));
    return Map.copyOf(heads);
  }

  /** Hands each line's head and its folded words on. */
  static void forEachLine(String resource, BiConsumer<String, List<String>> line) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(WordLists.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      for (String text = lines.readLine(); text != null; text = lines.readLine()) {
        if (!text.isBlank() && !text.startsWith("#")) {
          int colon = text.indexOf(':');
          line.accept(text.substring(0, colon), Folding.words(text.substring(colon)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
