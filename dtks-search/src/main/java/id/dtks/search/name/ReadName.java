package id.dtks.search.name;

import java.util.ArrayList;
import java.util.List;

/**
 * A name as it is compared: given name first, a parent's name behind it.
 *
 * @param lineage how many words at the end are a parent's name
 */
record ReadName(List<String> words, int lineage) {
  private static final String HAJI_OR_INITIAL = "H";

  ReadName {
    words = List.copyOf(words);
  }

  /** Returns the name, then other ways to read it: by its alias, with a title as an initial. */
  static List<ReadName> alternatives(String text) {
    NameWords name = NameWords.read(text);
    List<ReadName> alternatives = new ArrayList<>();
    List<String> turned = turned(text, name.words());
    alternatives.add(of(turned, name.lineage()));
    if (!name.alias().isEmpty()) {
      alternatives.add(of(name.alias(), List.of()));
    }
    if (!turned.isEmpty() && isWithInitial(text, turned.get(0))) {
      alternatives.add(of(joined(List.of(HAJI_OR_INITIAL), turned), name.lineage()));
    }
    return alternatives;
  }

  private static ReadName of(List<String> words, List<String> lineage) {
    return new ReadName(joined(words, lineage), lineage.size());
  }

  private static boolean isWithInitial(String text, String first) {
    return Folding.fold(text).startsWith(HAJI_OR_INITIAL + " ") && !first.equals(HAJI_OR_INITIAL);
  }

  /** Words before a comma are a surname if words of the name follow: Smith, John is John Smith. */
  private static List<String> turned(String text, List<String> words) {
    int comma = text.indexOf(',');
    if (comma < 0) {
      return words;
    }
    int surname = NameWords.read(text.substring(0, comma)).words().size();
    return surname >= words.size()
        ? words
        : NameWords.read(
                String.join(
                    " ", joined(words.subList(surname, words.size()), words.subList(0, surname))))
            .words();
  }

  private static List<String> joined(List<String> first, List<String> then) {
    List<String> all = new ArrayList<>(first);
    all.addAll(then);
    return all;
  }

  /** Returns the number of words only: a name is personal. */
  @Override
  public String toString() {
    return "ReadName[words=" + words.size() + "]";
  }
}
