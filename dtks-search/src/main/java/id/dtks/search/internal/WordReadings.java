package id.dtks.search.internal;

import id.dtks.search.name.NameWord;
import id.dtks.search.name.WordMatch;
import id.dtks.search.name.WordSimilarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a word of a query may mean: words of the register that it may be, and words that it may be a
 * part of or begin, each with what that reading costs.
 */
final class WordReadings {
  private static final int MOST_ALIKE = 48;
  private static final int MOST_BEGUN = 48;
  private static final double SURE = 3;
  private static final double MOST_SURPRISING = 15;

  private final LiveVocabulary.State vocabulary;
  private final NameWord word;
  private final List<Reading> readings = new ArrayList<>();

  private WordReadings(LiveVocabulary.State vocabulary, NameWord word) {
    this.vocabulary = vocabulary;
    this.word = word;
  }

  /**
   * Returns the readings of a word.
   *
   * @param open whether the word may be incomplete
   */
  static WordReadings of(LiveVocabulary.State vocabulary, NameWord word, boolean open) {
    WordReadings all = new WordReadings(vocabulary, word);
    all.readings.addAll(alike(vocabulary, word, MOST_ALIKE));
    if (all.readings.isEmpty() || all.readings.get(0).cost > SURE) {
      all.readings.addAll(new WordSplitter(vocabulary).readings(word));
    }
    if (open) {
      all.addBegun();
    }
    return all;
  }

  /** Returns the words that a word may be, the likeliest first. */
  static List<Reading> alike(LiveVocabulary.State vocabulary, NameWord word, int limit) {
    List<Reading> all = new ArrayList<>();
    vocabulary.near(
        word,
        (near, match) ->
            all.add(new Reading(near.text(), match.cost(), vocabulary.of(near.text()))));
    all.sort(Reading.LIKELIEST_FIRST);
    return all.size() > limit ? all.subList(0, limit) : all;
  }

  private void addBegun() {
    for (NameWord longer : vocabulary.beginningWith(word, MOST_BEGUN)) {
      WordMatch match = WordSimilarity.begins(word, longer);
      if (match != null) {
        readings.add(new Reading(longer.text(), match.cost(), vocabulary.of(longer.text())));
      }
    }
  }

  List<Reading> readings() {
    return readings;
  }

  /**
   * Returns what the word tells: how surprising it is that somebody writes it, by its likeliest
   * reading.
   */
  double tells() {
    return readings.stream()
        .mapToDouble(reading -> reading.tells + reading.cost)
        .reduce(MOST_SURPRISING, Math::min);
  }

  /**
   * A word of the register and what it costs to read another as it.
   *
   * @param tells what the meant word tells, or both of them if two are meant
   */
  record Reading(String text, double cost, double tells) {
    static final Comparator<Reading> LIKELIEST_FIRST =
        Comparator.comparingDouble(Reading::cost).thenComparing(Reading::text);

    /** Returns the kind only: a word may be personal. */
    @Override
    public String toString() {
      return "Reading";
    }
  }
}
