package id.dtks.search.internal;

import id.dtks.search.internal.WordReadings.Reading;
import id.dtks.search.name.NameWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Works out, from the vocabulary alone, which words of the register a searched name may mean. */
final class NameClauses {
  private static final int MOST_JOINED = 12;
  private static final double JOINED = 2.5;
  private static final double INITIAL_TELLS = 2.5;
  private static final double LEAST_EVIDENCE = -6;
  private static final double UNMET = -2.5;
  private static final Comparator<Clue> BEST_FIRST =
      Comparator.comparingDouble((Clue clue) -> -clue.evidence()).thenComparing(Clue::term);

  private final LiveVocabulary.State vocabulary;
  private final List<NameWord> words;
  private final List<WordReadings> readings = new ArrayList<>();
  private final List<Map<Reading, Double>> joined = new ArrayList<>();
  private final Map<String, Double> tells = new HashMap<>();

  private NameClauses(LiveVocabulary.State vocabulary, List<String> words) {
    this.vocabulary = vocabulary;
    this.words = words.stream().map(NameWord::of).toList();
    for (NameWord word : this.words) {
      boolean isLast = readings.size() == words.size() - 1;
      WordReadings meanings = WordReadings.of(vocabulary, word, isLast && !word.isInitial());
      readings.add(meanings);
      tells.put(word.text(), word.isInitial() ? INITIAL_TELLS : meanings.tells());
      joined.add(new LinkedHashMap<>());
    }
    for (int place = 0; place + 1 < this.words.size(); place++) {
      join(place);
    }
  }

  /** Two words may be one of the register, which then meets both, each by half. */
  private void join(int place) {
    NameWord left = words.get(place);
    NameWord right = words.get(place + 1);
    if (left.isInitial() && right.isInitial()) {
      return;
    }
    double tellsBoth = tells(left.text()) + tells(right.text()) - JOINED;
    for (Reading reading : WordReadings.alike(vocabulary, left.joinedWith(right), MOST_JOINED)) {
      double evidence = (tellsBoth - reading.cost()) / 2;
      joined.get(place).put(reading, evidence + reading.cost());
      joined.get(place + 1).put(reading, evidence + reading.cost());
    }
  }

  /** Returns the clauses of a name's words, in their order. */
  static NameClauses of(LiveVocabulary.State vocabulary, List<String> words) {
    return new NameClauses(vocabulary, words);
  }

  /** Returns what a word tells, be it of the query or of the register. */
  double tells(String word) {
    Double ofQuery = tells.get(word);
    return ofQuery == null ? vocabulary.of(word) : ofQuery;
  }

  List<Clause> clauses() {
    List<Clause> clauses = new ArrayList<>();
    for (int place = 0; place < words.size(); place++) {
      clauses.add(words.get(place).isInitial() ? initial(place) : word(place));
    }
    return clauses;
  }

  /** An initial is met by many words, which no list is walked for. */
  private Clause initial(int place) {
    String letter = words.get(place).text();
    List<Clue> itself = List.of(Clue.of(PersonFields.WORD, letter, INITIAL_TELLS));
    double unmet = words.size() > 1 ? 0 : UNMET;
    return new WordClause(INITIAL_TELLS, unmet, itself, vocabulary.bearers(letter));
  }

  private Clause word(int place) {
    double most = tells(words.get(place).text());
    List<Clue> clues = new ArrayList<>();
    readings.get(place).readings().forEach(reading -> clues.add(clue(reading, most)));
    joined.get(place).forEach((reading, evidence) -> clues.add(clue(reading, evidence)));
    clues.removeIf(clue -> clue.evidence() < LEAST_EVIDENCE);
    clues.sort(BEST_FIRST);
    long cost =
        clues.stream().mapToLong(clue -> vocabulary.bearers(clue.term().utf8ToString())).sum();
    return new WordClause(most, UNMET, clues, cost);
  }

  private static Clue clue(Reading reading, double tells) {
    return Clue.of(PersonFields.WORD, reading.text(), tells - reading.cost());
  }
}
