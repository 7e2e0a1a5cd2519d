package id.dtks.search.internal;

import id.dtks.search.internal.WordReadings.Reading;
import id.dtks.search.name.NameWord;
import id.dtks.search.name.NameWords;
import id.dtks.search.name.WordMatch;
import id.dtks.search.name.WordRelation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A searched name: what each of its words tells and which words of the register it may mean, worked
 * out from the vocabulary alone. The words of its alias and then of its lineage follow those of the
 * name itself; most names are recorded without, so that to lack them speaks against nobody.
 */
final class NameQuery {
  /** What an initial tells, and what a word tells that an initial stands for. */
  static final double INITIAL_TELLS = 2.5;

  /** Of names that an initial may stand for, the most frequent is the likeliest by this much. */
  private static final double FREQUENT = 0.02;

  private static final int MOST_JOINED = 12;
  private static final double LEAST_EVIDENCE = -6;
  private static final double UNMET = -2.5;
  private static final Comparator<Lead> BEST_FIRST =
      Comparator.comparingDouble((Lead lead) -> -lead.evidence()).thenComparing(Lead::word);

  private final LiveVocabulary.State vocabulary;
  private final List<NameWord> words;
  private final int size;
  private final int lineage;
  private final double[] tells;
  private final Map<String, WordRow> rows = new HashMap<>();
  private final List<Map<String, Double>> leads = new ArrayList<>();
  private final int[] mostWords;

  private NameQuery(LiveVocabulary.State vocabulary, NameWords name) {
    this.vocabulary = vocabulary;
    words =
        Stream.of(name.words(), name.alias(), name.lineage())
            .flatMap(List::stream)
            .map(NameWord::of)
            .toList();
    size = name.words().size();
    lineage = size + name.alias().size();
    tells = new double[words.size()];
    mostWords = new int[words.size()];
    Arrays.fill(mostWords, 1);
    for (int place = 0; place < tells.length; place++) {
      leads.add(new LinkedHashMap<>());
      read(place);
    }
    for (int place = 0; place + 1 < tells.length; place++) {
      if (place + 1 != size) {
        join(place);
      }
    }
  }

  static NameQuery of(LiveVocabulary.State vocabulary, NameWords name) {
    return new NameQuery(vocabulary, name);
  }

  private void read(int place) {
    NameWord word = words.get(place);
    boolean isLast = place == words.size() - 1;
    if (word.isInitial()) {
      tells[place] = INITIAL_TELLS;
      WordRow row = row(word.text());
      row.alone(place, new WordMatch(WordRelation.SAME, 0));
      row.gains(INITIAL_TELLS);
      leads.get(place).put(word.text(), INITIAL_TELLS);
      return;
    }
    WordReadings meanings = WordReadings.of(vocabulary, word, isLast);
    tells[place] = meanings.tells();
    for (Reading reading : meanings.readings()) {
      double evidence = told(place, reading.match()) - reading.cost();
      WordRow row = row(reading.text());
      row.alone(place, reading.match());
      row.gains(evidence);
      lead(place, reading.text(), evidence);
    }
    for (WordReadings.Split split : meanings.splits()) {
      double evidence = tells[place] - split.cost();
      WordRow row = row(split.left());
      row.split(place, split);
      mostWords[place] = 2;
      row.gains(evidence);
      lead(place, split.rarer(), evidence);
    }
  }

  /** Two words may be one of the register, which then meets both, each by half. */
  private void join(int place) {
    NameWord left = words.get(place);
    NameWord right = words.get(place + 1);
    if (left.isInitial() && right.isInitial()) {
      return;
    }
    for (Reading reading : WordReadings.alike(vocabulary, left.joinedWith(right), MOST_JOINED)) {
      if (reading.match().relation() != WordRelation.INITIAL) {
        double cost = reading.cost() + WordSplitter.JOINED;
        double evidence = toldJoined(place) - cost;
        WordRow row = row(reading.text());
        row.joined(place, new WordMatch(WordRelation.JOINED, cost));
        row.gains(evidence);
        lead(place, reading.text(), evidence / 2);
        lead(place + 1, reading.text(), evidence / 2);
      }
    }
  }

  private WordRow row(String word) {
    return rows.computeIfAbsent(word, text -> new WordRow(words.size()));
  }

  private void lead(int place, String word, double evidence) {
    if (evidence >= LEAST_EVIDENCE) {
      leads.get(place).merge(word, evidence, Math::max);
    }
  }

  /** Returns how many words the name itself has, without its alias and lineage. */
  int size() {
    return size;
  }

  /** Returns how many words there are with those of the alias and the lineage. */
  int length() {
    return tells.length;
  }

  /** Returns the place of the first word of the lineage; {@link #length()} if there is none. */
  int lineage() {
    return lineage;
  }

  NameWord word(int place) {
    return words.get(place);
  }

  /** Returns the letters of those of the words that are initials, in their order. */
  String initials() {
    return words.stream()
        .filter(NameWord::isInitial)
        .map(NameWord::text)
        .collect(Collectors.joining());
  }

  /** Returns what a word tells, in nats. */
  double tells(int place) {
    return tells[place];
  }

  /** Returns what a word tells if it is met in some way. */
  double told(int place, WordMatch match) {
    return match.relation() == WordRelation.INITIAL
        ? Math.min(tells[place], INITIAL_TELLS)
        : tells[place];
  }

  /** Returns what an initial tells of a word: a little more if many bear it. */
  double ofInitial(String word) {
    return INITIAL_TELLS + FREQUENT * Math.log(1.0 + vocabulary.bearers(word));
  }

  /** Returns what a word and the next tell together. */
  double toldJoined(int place) {
    return tells[place] + tells[place + 1];
  }

  /** Returns the words of the register that may be meant, and how each stands to the name. */
  Map<String, WordRow> rows() {
    return rows;
  }

  /** Returns a clause for each word, in their order. */
  List<WordClause> clauses() {
    List<WordClause> clauses = new ArrayList<>();
    for (int place = 0; place < tells.length; place++) {
      List<Lead> best = new ArrayList<>();
      leads.get(place).forEach((word, evidence) -> best.add(new Lead(word, evidence)));
      best.sort(BEST_FIRST);
      long cost = best.stream().mapToLong(lead -> vocabulary.bearers(lead.word())).sum();
      boolean initialAmongOthers = words.get(place).isInitial() && words.size() > 1;
      double unmet = initialAmongOthers || place >= size ? 0 : UNMET;
      clauses.add(new WordClause(tells[place], unmet, best, mostWords[place], cost));
    }
    return clauses;
  }

  /** Returns the kind only: a name is personal. */
  @Override
  public String toString() {
    return "NameQuery";
  }
}
