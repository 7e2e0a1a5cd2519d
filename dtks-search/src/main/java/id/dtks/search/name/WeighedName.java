package id.dtks.search.name;

import java.util.List;

/** The words of a name with what each tells by its rarity; particles and initials tell little. */
final class WeighedName {
  /** What a single letter tells at most, in nats. */
  static final double INITIAL_TELLS = 2.5;

  private static final double PARTICLE = 0.15;
  private static final double LINEAGE = 0.5;
  private static final int MOST_WORDS = 12; // enough to tell, and work grows with the square

  private final List<SpelledWord> words;
  private final double[] tells;

  WeighedName(ReadName name, Rarity rarity) {
    words = name.words().stream().limit(MOST_WORDS).map(SpelledWord::of).toList();
    tells = words.stream().mapToDouble(word -> tells(word, rarity)).toArray();
    for (int i = name.words().size() - name.lineage(); i < tells.length; i++) {
      tells[i] *= LINEAGE;
    }
  }

  int size() {
    return words.size();
  }

  SpelledWord word(int at) {
    return words.get(at);
  }

  /** Returns the words from a place on written as one. */
  SpelledWord joined(int from, int count) {
    StringBuilder text = new StringBuilder();
    words.subList(from, from + count).forEach(word -> text.append(word.text()));
    return SpelledWord.of(text.toString());
  }

  /**
   * Tells whether a text is the first letters of words, as FX of Fransiskus Xaverius, and no word
   * itself.
   */
  boolean haveInitials(int from, int count, String text) {
    if (text.length() != count || Particles.contains(text) || has(text)) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (words.get(from + i).text().charAt(0) != text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean has(String text) {
    return words.stream().anyMatch(word -> word.text().equals(text));
  }

  double tells(int at) {
    return tells[at];
  }

  /** Returns what the words from a place on tell together. */
  double tells(int from, int count) {
    double sum = 0;
    for (int i = from; i < from + count; i++) {
      sum += tells[i];
    }
    return sum;
  }

  private static double tells(SpelledWord word, Rarity rarity) {
    double rare = rarity.of(word.text());
    if (Particles.contains(word.text())) {
      return PARTICLE * rare;
    }
    return word.isInitial() ? Math.min(rare, INITIAL_TELLS) : rare;
  }
}
