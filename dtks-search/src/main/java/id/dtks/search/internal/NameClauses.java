package id.dtks.search.internal;

import id.dtks.search.internal.WordReadings.Reading;
import id.dtks.search.name.NameWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

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
  private final Map<String, Double> tells = new HashMap<>();

  private NameClauses(LiveVocabulary.State vocabulary, List<String> words) {
    this.vocabulary = vocabulary;
    this.words = words.stream().map(NameWord::of).toList();
    for (NameWord word : this.words) {
      boolean isLast = readings.size() == words.size() - 1;
      WordReadings meanings = WordReadings.of(vocabulary, word, isLast && !word.isInitial());
      readings.add(meanings);
      tells.put(word.text(), word.isInitial() ? INITIAL_TELLS : meanings.tells());
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
    readings.get(place).readings().forEach(reading -> clues.add(clue(reading, most, 1)));
    if (place + 1 < words.size() && !words.get(place + 1).isInitial()) {
      NameWord joined = words.get(place).joinedWith(words.get(place + 1));
      double both = most + tells(words.get(place + 1).text()) - JOINED;
      WordReadings.alike(vocabulary, joined, MOST_JOINED)
          .forEach(reading -> clues.add(clue(reading, both, 2)));
    }
    clues.removeIf(clue -> clue.evidence() < LEAST_EVIDENCE);
    clues.sort(BEST_FIRST);
    long cost =
        clues.stream().mapToLong(clue -> vocabulary.bearers(clue.term().utf8ToString())).sum();
    return new WordClause(most, UNMET, clues, cost);
  }

  private static Clue clue(Reading reading, double most, int places) {
    return new Clue(
        PersonFields.WORD, new BytesRef(reading.text()), most - reading.cost(), places);
  }
}
