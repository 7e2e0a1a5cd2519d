package id.dtks.search.internal;

import id.dtks.search.name.NameWord;
import id.dtks.search.name.Rarity;
import id.dtks.search.name.WordMatch;
import id.dtks.search.query.IndexUnreadableException;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The vocabulary of an index that people are added to: a large one counted from the index now and
 * then, and a small one of the words that came since. Safe for use by many threads.
 */
final class LiveVocabulary {
  private static final int SMALL = 500;
  private static final int NOT_COUNTED = -1;
  private static final double GROWTH = 1.25;

  private final Set<String> fresh = new HashSet<>();
  private State state =
      new State(Vocabulary.of(new TreeMap<>()), Vocabulary.of(new TreeMap<>()), NOT_COUNTED);

  /** Takes note of words whose bearers are on their way into the index. */
  synchronized void add(Set<String> words) {
    for (String word : words) {
      if (state.counted.bearers(word) == 0) {
        fresh.add(word);
      }
    }
  }

  /** Returns the vocabulary of what a reader sees. */
  synchronized State of(IndexReader reader) {
    boolean grown =
        state.people == NOT_COUNTED
            || reader.maxDoc() > Math.max(state.people + SMALL, state.people * GROWTH);
    if (grown || fresh.size() > Math.max(SMALL, state.counted.size() / 10)) {
      state = new State(count(reader), Vocabulary.of(new TreeMap<>()), reader.maxDoc());
      fresh.removeIf(word -> state.counted.bearers(word) > 0);
    }
    if (state.recent.size() != fresh.size()) {
      SortedMap<String, Integer> once = new TreeMap<>();
      fresh.forEach(word -> once.put(word, 1));
      state = new State(state.counted, Vocabulary.of(once), state.people);
    }
    return state;
  }

  private static Vocabulary count(IndexReader reader) {
    SortedMap<String, Integer> bearers = new TreeMap<>();
    try {
      Terms terms = MultiTerms.getTerms(reader, PersonFields.WORD);
      if (terms != null) {
        TermsEnum each = terms.iterator();
        for (BytesRef word = each.next(); word != null; word = each.next()) {
          bearers.put(word.utf8ToString(), each.docFreq());
        }
      }
    } catch (IOException e) {
      throw new IndexUnreadableException(e);
    }
    return Vocabulary.of(bearers);
  }

  /** The vocabulary at one moment. Immutable. */
  record State(Vocabulary counted, Vocabulary recent, int people) implements Rarity {
    /** Passes on every word that may be the same as a given one, with how alike they are. */
    void near(NameWord word, BiConsumer<NameWord, WordMatch> found) {
      counted.near(word, found);
      recent.near(word, found);
    }

    /** Returns the words that begin with another, the most frequent first. */
    List<NameWord> beginningWith(NameWord beginning, int limit) {
      return Stream.concat(
              counted.beginningWith(beginning).stream(), recent.beginningWith(beginning).stream())
          .sorted(
              Comparator.<NameWord>comparingInt(word -> -bearers(word.text()))
                  .thenComparing(NameWord::text))
          .limit(limit)
          .toList();
    }

    /** Returns a word, worked out before if it is known. */
    NameWord word(String text) {
      NameWord known = counted.word(text);
      return known == null ? NameWord.of(text) : known;
    }

    /** Returns how many people bear a word, 0 if it is unknown. */
    int bearers(String word) {
      int bearers = counted.bearers(word);
      return bearers > 0 ? bearers : recent.bearers(word);
    }

    @Override
    public double of(String word) {
      int bearers = counted.bearersOfAnySpelling(word);
      return Rarity.of(bearers > 0 ? bearers : recent.bearersOfAnySpelling(word), people);
    }
  }
}
