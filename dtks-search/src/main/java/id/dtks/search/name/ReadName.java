package id.dtks.search.name;

import java.util.ArrayList;
import java.util.List;

/** A name as it is compared: given name first, a parent's name behind it, aliases apart. */
final class ReadName {
  private ReadName() {}

  /** Returns the words of the name, then those of its alias if it has one. */
  static List<List<String>> alternatives(String text) {
    NameWords name = NameWords.read(text);
    List<String> words = new ArrayList<>(turned(text, name.words()));
    words.addAll(name.lineage());
    return name.alias().isEmpty() ? List.of(words) : List.of(words, name.alias());
  }

  /** Words before a comma are a surname if words of the name follow: Smith, John is John Smith. */
  private static List<String> turned(String text, List<String> words) {
    int comma = text.indexOf(',');
    if (comma < 0) {
      return words;
    }
    int surname = NameWords.read(text.substring(0, comma)).words().size();
    if (surname >= words.size()) {
      return words;
    }
    List<String> turned = new ArrayList<>(words.subList(surname, words.size()));
    turned.addAll(words.subList(0, surname));
    return NameWords.read(String.join(" ", turned)).words();
  }
}
