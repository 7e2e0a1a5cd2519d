package id.dtks.search.internal;

import id.dtks.search.name.CommonSpelling;
import id.dtks.search.name.NameWord;
import id.dtks.search.name.PhoneticKey;
import id.dtks.search.name.WordMatch;
import id.dtks.search.name.WordSimilarity;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * The different words of all names and how many people bear each. There are few (thousands in a
 * city), so what a query word may mean is worked out here, before any list of people is touched.
 * Immutable.
 */
final class Vocabulary {
  private final NameWord[] words;
  private final String[] texts;
  private final int[] bearers;
  private final Map<String, Integer> bearersOfSpelling = new HashMap<>();
  private final DeletionIndex bySpelling;
  private final DeletionIndex byLetters;
  private final Map<String, BitSet> bySound = new HashMap<>();

  private Vocabulary(SortedMap<String, Integer> counts) {
    texts = counts.keySet().toArray(String[]::new);
    words = Arrays.stream(texts).map(NameWord::of).toArray(NameWord[]::new);
    bearers = counts.values().stream().mapToInt(Integer::intValue).toArray();
    bySpelling =
        DeletionIndex.of(Arrays.stream(words).map(NameWord::common).toArray(String[]::new));
    byLetters = DeletionIndex.of(texts);
    for (int i = 0; i < texts.length; i++) {
      bearersOfSpelling.merge(words[i].common(), bearers[i], Integer::sum);
      bySound.computeIfAbsent(PhoneticKey.of(texts[i]), key -> new BitSet()).set(i);
    }
  }

  /** Returns the vocabulary of words with the number of their bearers. */
  static Vocabulary of(SortedMap<String, Integer> bearers) {
    return new Vocabulary(bearers);
  }

  /** Returns the number of words. */
  int size() {
    return texts.length;
  }

  /** Returns how many people bear a word, 0 if it is unknown. */
  int bearers(String word) {
    int at = Arrays.binarySearch(texts, word);
    return at < 0 ? 0 : bearers[at];
  }

  /** Returns how many people bear a word in one of its spellings. */
  int bearersOfAnySpelling(String word) {
    int at = Arrays.binarySearch(texts, word);
    String common = at < 0 ? CommonSpelling.of(word) : words[at].common();
    return bearersOfSpelling.getOrDefault(common, 0);
  }

  /** Passes on every word that may be the same as a given one. */
  void near(NameWord word, Near found) {
    BitSet numbers = new BitSet(texts.length);
    bySpelling.near(word.common(), numbers::set);
    byLetters.near(word.text(), numbers::set);
    BitSet alike = bySound.get(PhoneticKey.of(word));
    if (alike != null) {
      numbers.or(alike);
    }
    for (int i = numbers.nextSetBit(0); i >= 0; i = numbers.nextSetBit(i + 1)) {
      WordMatch match = WordSimilarity.compare(word, words[i]);
      if (match != null) {
        found.found(words[i], bearers[i], match);
      }
    }
  }

  /** Takes a word, how many people bear it, and how alike it is to the one looked for. */
  @FunctionalInterface
  interface Near {
    void found(NameWord word, int bearers, WordMatch match);
  }

  /** Returns the words that begin with another, which is not among them. */
  List<NameWord> beginningWith(NameWord beginning) {
    int from = Arrays.binarySearch(texts, beginning.text());
    from = from < 0 ? -from - 1 : from + 1;
    int to = from;
    while (to < texts.length && texts[to].startsWith(beginning.text())) {
      to++;
    }
    return Arrays.asList(words).subList(from, to);
  }
}
