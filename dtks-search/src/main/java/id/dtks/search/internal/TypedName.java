package id.dtks.search.internal;

import id.dtks.search.name.NameWords;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reads the name in a text that somebody typed, of as many words as any name has. */
final class TypedName {
  static final int MOST_WORDS = 12;
  static final NameWords NONE = new NameWords(List.of(), List.of(), List.of());
  private static final int LONGEST_WORD = 40;

  private TypedName() {}

  static NameWords read(String text) {
    NameWords read = NameWords.read(text);
    return of(usable(read.words()), usable(read.alias()), usable(read.lineage()));
  }

  private static List<String> usable(List<String> words) {
    return words.stream()
        .filter(word -> !Character.isDigit(word.charAt(0)))
        .map(word -> word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word)
        .toList();
  }

  /** Returns the words of both names as one. */
  static NameWords both(NameWords one, NameWords other) {
    return of(
        both(one.words(), other.words()),
        both(one.alias(), other.alias()),
        both(one.lineage(), other.lineage()));
  }

  private static List<String> both(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /** Returns what is left of a name once something was taken out of each part. */
  static NameWords without(NameWords name, UnaryOperator<List<String>> taking) {
    return of(
        taking.apply(name.words()),
        name.alias().size() > 1 ? taking.apply(name.alias()) : name.alias(),
        name.lineage().size() > 1 ? taking.apply(name.lineage()) : name.lineage());
  }

  /** Without a name of its own the alias is the name, or else the lineage. */
  private static NameWords of(List<String> words, List<String> alias, List<String> lineage) {
    if (words.isEmpty() && !(alias.isEmpty() && lineage.isEmpty())) {
      return alias.isEmpty() ? of(lineage, List.of(), List.of()) : of(alias, List.of(), lineage);
    }
    List<String> few = some(words, MOST_WORDS);
    List<String> fewOfAlias = some(alias, MOST_WORDS - few.size());
    int left = MOST_WORDS - few.size() - fewOfAlias.size();
    return new NameWords(few, fewOfAlias, some(lineage, left));
  }

  private static List<String> some(List<String> words, int most) {
    return words.subList(0, Math.min(words.size(), most));
  }
}
