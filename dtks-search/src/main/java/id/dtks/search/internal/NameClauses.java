package id.dtks.search.internal;

import id.dtks.search.name.NameWord;
import id.dtks.search.name.WordMatch;
import id.dtks.search.name.WordSimilarity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/** Works out, from the vocabulary alone, which words of the register a searched name may mean. */
final class NameClauses {
  private static final int MOST_ALIKE = 48;
  private static final int MOST_BEGUN = 48;
  private static final int MOST_JOINED = 12;
  private static final double JOINED = 0.97;
  private static final double SURE = 0.9;
  private static final Comparator<Clue> BEST_FIRST =
      Comparator.comparingDouble((Clue clue) -> -clue.similarity()).thenComparing(Clue::term);

  private final LiveVocabulary.State vocabulary;
  private final List<NameWord> words;
  private final Map<String, Double> weights = new HashMap<>();
  private final List<Clause> clauses = new ArrayList<>();

  private NameClauses(LiveVocabulary.State vocabulary, List<String> words) {
    this.vocabulary = vocabulary;
    this.words = words.stream().map(NameWord::of).toList();
  }

  /** Returns the clauses of a name's words, in their order. */
  static NameClauses of(LiveVocabulary.State vocabulary, List<String> words) {
    NameClauses clauses = new NameClauses(vocabulary, words);
    for (int i = 0; i < words.size(); i++) {
      clauses.add(i);
    }
    return clauses;
  }

  List<Clause> clauses() {
    return clauses;
  }

  /** A word that nobody bears weighs what the likeliest meant one weighs. */
  double weight(String word) {
    return weights.getOrDefault(word, vocabulary.of(word));
  }

  private void add(int place) {
    NameWord word = words.get(place);
    List<Clue> clues = new ArrayList<>();
    if (word.isInitial()) {
      double weight = Math.min(0.3, vocabulary.of(word.text()));
      clues.add(Clue.of(PersonFields.WORD, word.text(), 1, weight));
      clauses.add(new WordClause(weight, clues, vocabulary.bearers(word.text()), words.size() > 1));
      return;
    }
    List<Near> alike = near(word, MOST_ALIKE);
    double weight = weight(word, alike);
    weights.put(word.text(), weight);
    alike.forEach(near -> clues.add(clue(near, weight, 1)));
    if (place == words.size() - 1) {
      for (NameWord begun : vocabulary.beginningWith(word, MOST_BEGUN)) {
        WordMatch match = WordSimilarity.begins(word, begun);
        if (match != null) {
          clues.add(clue(new Near(begun, match.similarity()), weight, 1));
        }
      }
    }
    if (place + 1 < words.size() && !words.get(place + 1).isInitial()) {
      near(word.joinedWith(words.get(place + 1)), MOST_JOINED)
          .forEach(near -> clues.add(clue(near.times(JOINED), 1, 2)));
    }
    if (alike.isEmpty() || alike.get(0).similarity < SURE) {
      new WordSplitter(vocabulary)
          .parts(word)
          .forEach((part, similarity) -> clues.add(clue(new Near(part, similarity), 1, 1)));
    }
    clues.sort(BEST_FIRST);
    long cost = clues.stream().mapToLong(clue -> bearers(clue.term())).sum();
    clauses.add(new WordClause(weight, clues, cost, false));
  }

  private List<Near> near(NameWord word, int limit) {
    List<Near> all = new ArrayList<>();
    vocabulary.near(word, (near, match) -> all.add(new Near(near, match.similarity())));
    all.sort(
        Comparator.comparingDouble((Near near) -> -near.similarity)
            .thenComparing(near -> near.word.text()));
    return all.size() > limit ? all.subList(0, limit) : all;
  }

  private double weight(NameWord word, List<Near> alike) {
    return vocabulary.bearers(word.text()) > 0 || alike.isEmpty()
        ? vocabulary.of(word.text())
        : vocabulary.of(alike.get(0).word.text());
  }

  private Clue clue(Near near, double weight, int places) {
    double counts = Math.min(weight, vocabulary.of(near.word.text()));
    return new Clue(
        PersonFields.WORD, new BytesRef(near.word.text()), near.similarity, counts, places);
  }

  private int bearers(BytesRef word) {
    return vocabulary.bearers(word.utf8ToString());
  }

  private record Near(NameWord word, double similarity) {
    Near times(double factor) {
      return new Near(word, similarity * factor);
    }
  }
}
