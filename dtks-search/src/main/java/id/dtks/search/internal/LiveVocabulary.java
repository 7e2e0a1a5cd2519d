package id.dtks.search.internal;

import id.dtks.search.name.NameWord;
import id.dtks.search.name.Rarity;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The vocabulary of an index that people are added to: a large one counted from all segments now
 * and then, and a small one of the words that came since. Safe for use by many threads.
 */
final class LiveVocabulary {
  private static final int SMALL = 500;
  private static final int NOT_COUNTED = -1;
  private static final double GROWTH = 1.25;

  /** A person has a few words, so there are no more than some thousands that one in so many has. */
  private static final int MOST_FREQUENT = 1_000;

  private final Function<PersonTable, Names> field;
  private final Set<PersonTable> seen = Collections.newSetFromMap(new WeakHashMap<>());
  private final SortedMap<String, Integer> fresh = new TreeMap<>();
  private State state =
      new State(Vocabulary.of(new TreeMap<>()), Vocabulary.of(new TreeMap<>()), NOT_COUNTED);

  /** Makes the vocabulary of the names in one field of people. */
  LiveVocabulary(Function<PersonTable, Names> field) {
    this.field = field;
  }

  /** Returns the vocabulary of some segments. */
  synchronized State of(Collection<PersonTable> tables) {
    if (!seen.containsAll(tables)) {
      int people = tables.stream().mapToInt(PersonTable::size).sum();
      boolean grown =
          state.people == NOT_COUNTED
              || people > Math.max(state.people + SMALL, state.people * GROWTH);
      if (grown || !addFresh(tables)) {
        fresh.clear();
        state = new State(count(tables), Vocabulary.of(fresh), people);
      }
      seen.addAll(tables);
    }
    return state;
  }

  /** Takes note of new words; tells whether they are few. */
  private boolean addFresh(Collection<PersonTable> tables) {
    for (PersonTable table : tables) {
      if (!seen.contains(table)) {
        for (String word : field.apply(table).table().words()) {
          if (state.counted.bearers(word) == 0) {
            fresh.put(word, 1);
          }
        }
      }
    }
    if (fresh.size() > Math.max(SMALL, state.counted.size() / 10)) {
      return false;
    }
    if (fresh.size() != state.recent.size()) {
      state = new State(state.counted, Vocabulary.of(fresh), state.people);
    }
    return true;
  }

  private Vocabulary count(Collection<PersonTable> tables) {
    SortedMap<String, Integer> bearers = new TreeMap<>();
    for (PersonTable table : tables) {
      Names names = field.apply(table);
      List<String> words = names.table().words();
      for (int word = 0; word < words.size(); word++) {
        bearers.merge(words.get(word), names.bearers(word), Integer::sum);
      }
    }
    return Vocabulary.of(bearers);
  }

  /**
   * The vocabulary at one moment, which does not change.
   *
   * @param ofFrequent what frequent words mean, worked out when it is first asked
   */
  record State(
      Vocabulary counted, Vocabulary recent, int people, Map<String, WordReadings> ofFrequent)
      implements Rarity {
    State(Vocabulary counted, Vocabulary recent, int people) {
      this(counted, recent, people, new ConcurrentHashMap<>());
    }

    /** Returns what a word means: what frequent words do is kept, and is asked for most. */
    WordReadings readings(NameWord word) {
      boolean frequent = (long) bearers(word.text()) * MOST_FREQUENT > people;
      return frequent
          ? ofFrequent.computeIfAbsent(word.text(), text -> WordReadings.read(this, word))
          : WordReadings.read(this, word);
    }

    /** Passes on every word that may be the same as a given one. */
    void near(NameWord word, Vocabulary.Near found) {
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
