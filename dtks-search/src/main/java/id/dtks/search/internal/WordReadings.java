package id.dtks.search.internal;

import id.dtks.search.name.NameWord;
import id.dtks.search.name.Rarity;
import id.dtks.search.name.WordMatch;
import id.dtks.search.name.WordRelation;
import id.dtks.search.name.WordSimilarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * What a word of a query may mean: words of the register that it may be or begin, and two words of
 * the register that it may be together, each with what that reading costs.
 */
final class WordReadings {
  private static final int MOST_ALIKE = 48;
  private static final int MOST_BEGUN = 48;
  private static final double SURE = 3;

  /** What a word costs at least that is not the one written. */
  private static final double LEAST_COST = 0.5;

  /**
   * How much the rarity of a word weighs beside the letters: little, since people are looked for
   * and not words, and each is as likely to be meant.
   */
  private static final double OF_RARITY = 0.2;

  private static final double MOST_SURPRISING = 15;

  private final LiveVocabulary.State vocabulary;
  private final NameWord word;
  private final List<Reading> readings = new ArrayList<>();
  private final List<Split> splits = new ArrayList<>();

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
    WordReadings whole = vocabulary.readings(word);
    if (!open) {
      return whole;
    }
    WordReadings all = new WordReadings(vocabulary, word);
    all.readings.addAll(whole.readings);
    all.splits.addAll(whole.splits);
    all.addBegun();
    return all;
  }

  /** Works out the readings of a whole word. */
  static WordReadings read(LiveVocabulary.State vocabulary, NameWord word) {
    WordReadings all = new WordReadings(vocabulary, word);
    all.readings.addAll(alike(vocabulary, word, MOST_ALIKE));
    boolean sure = !all.readings.isEmpty() && all.readings.get(0).cost() <= SURE;
    all.splits.addAll(new WordSplitter(vocabulary, !sure).splits(word));
    all.addInitial();
    return all;
  }

  /** Returns the words that a word may be, the likeliest first. */
  static List<Reading> alike(LiveVocabulary.State vocabulary, NameWord word, int limit) {
    List<Reading> all = new ArrayList<>();
    vocabulary.near(
        word, (near, bearers, match) -> all.add(reading(vocabulary, near, bearers, match)));
    all.sort(Reading.LIKELIEST_FIRST);
    return all.size() > limit ? all.subList(0, limit) : all;
  }

  /**
   * Of words equally near to what is written, the one that more bear is the likelier to be meant.
   */
  private static Reading reading(
      LiveVocabulary.State vocabulary, NameWord near, int bearers, WordMatch match) {
    double tells = vocabulary.of(near.text());
    if (match.relation() == WordRelation.SAME || match.relation() == WordRelation.INITIAL) {
      return new Reading(near.text(), match, tells);
    }
    double rarity = Rarity.of(bearers, vocabulary.people());
    double cost = match.cost() + OF_RARITY * (rarity - Rarity.MIDDLING);
    return new Reading(
        near.text(), new WordMatch(match.relation(), Math.max(LEAST_COST, cost)), tells);
  }

  /** Who is recorded with an initial may be meant by the whole word. */
  private void addInitial() {
    NameWord initial = NameWord.of(word.text().substring(0, 1));
    WordMatch match = WordSimilarity.compare(word, initial);
    if (!word.isInitial() && match != null && vocabulary.bearers(initial.text()) > 0) {
      readings.add(new Reading(initial.text(), match, MOST_SURPRISING));
    }
  }

  private void addBegun() {
    for (NameWord longer : vocabulary.beginningWith(word, MOST_BEGUN)) {
      WordMatch match = WordSimilarity.begins(word, longer);
      if (match != null) {
        readings.add(reading(vocabulary, longer, vocabulary.bearers(longer.text()), match));
      }
    }
  }

  /** Returns the words that the word may be or begin; one may be there twice. */
  List<Reading> readings() {
    return readings;
  }

  /** Returns the pairs of words that the word may be together. */
  List<Split> splits() {
    return splits;
  }

  /**
   * Returns what the word tells: how surprising it is that somebody writes it, by its likeliest
   * reading.
   */
  double tells() {
    DoubleStream surprise =
        DoubleStream.concat(
            readings.stream().mapToDouble(reading -> reading.tells + reading.cost()),
            splits.stream().mapToDouble(split -> split.tells + split.cost));
    return surprise.reduce(MOST_SURPRISING, Math::min);
  }

  /**
   * A word of the register that another may be.
   *
   * @param tells what the meant word tells
   */
  record Reading(String text, WordMatch match, double tells) {
    static final Comparator<Reading> LIKELIEST_FIRST =
        Comparator.comparingDouble(Reading::cost).thenComparing(Reading::text);

    double cost() {
      return match.cost();
    }

    /** Returns the kind only: a word may be personal. */
    @Override
    public String toString() {
      return "Reading";
    }
  }

  /**
   * Two words of the register that another may be together.
   *
   * @param rarer the one of both that fewer bear
   * @param tells what both of them tell
   */
  record Split(String left, String right, String rarer, double cost, double tells) {
    /** Returns the kind only: a word may be personal. */
    @Override
    public String toString() {
      return "Split";
    }
  }
}
