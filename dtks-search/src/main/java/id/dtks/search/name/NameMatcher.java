package id.dtks.search.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares one name with others: what is found out about a word is kept for the next name that has
 * it. Not safe for use by several threads.
 */
final class NameMatcher {
  private static final double INITIAL_TELLS = 2.5;
  private static final double JOINED = 2.5;
  private static final int JOIN_TOLERANCE = 2;

  private final List<NameWord> words;
  private final List<NameWord> joins = new ArrayList<>();
  private final double[] weights;
  private final Rarity rarity;
  private final Map<String, ComparedWord> known = new HashMap<>();

  /** Prepares a name, given as folded words. */
  NameMatcher(List<String> words, Rarity rarity) {
    this.words = words.stream().map(NameWord::of).toList();
    this.rarity = rarity;
    this.weights = new double[words.size()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = weight(this.words.get(i));
      if (i > 0) {
        joins.add(this.words.get(i - 1).joinedWith(this.words.get(i)));
      }
    }
  }

  /** Compares with another name, given as folded words. */
  NameMatch match(List<String> other) {
    List<ComparedWord> name = new ArrayList<>(other.size());
    for (String word : other) {
      name.add(known(word));
    }
    return new Alignment(weights, name.stream().mapToDouble(k -> k.weight).toArray())
        .take(pairings(name));
  }

  private List<Pairing> pairings(List<ComparedWord> name) {
    List<Pairing> pairings = new ArrayList<>();
    for (int j = 0; j < name.size(); j++) {
      ComparedWord word = name.get(j);
      for (int i = 0; i < words.size(); i++) {
        add(pairings, i, 1, j, 1, word.withWord[i], told(weights[i], word.weight));
      }
      for (int i = 0; i < joins.size(); i++) {
        double both = weights[i] + weights[i + 1];
        add(pairings, i, 2, j, 1, word.withJoin[i], told(both, word.weight));
      }
      if (j > 0) {
        addJoined(pairings, name.get(j - 1), word, j - 1);
      }
    }
    return pairings;
  }

  private void addJoined(List<Pairing> pairings, ComparedWord left, ComparedWord right, int at) {
    double both = left.weight + right.weight;
    ComparedWord joined = null;
    for (int i = 0; i < words.size(); i++) {
      if (mayBeJoined(words.get(i), left.word, right.word)) {
        joined = joined == null ? known(left.word.text() + right.word.text()) : joined;
        WordMatch match = asJoined(joined.withWord[i]);
        add(pairings, i, 1, at, 2, match, told(weights[i], both));
      }
    }
  }

  /** One of the ends shows it, unless two slips hit both. */
  private static boolean mayBeJoined(NameWord word, NameWord left, NameWord right) {
    return Math.abs(word.length() - left.length() - right.length()) <= JOIN_TOLERANCE
        && (word.text().charAt(0) == left.text().charAt(0)
            || word.text().charAt(word.length() - 1) == right.text().charAt(right.length() - 1));
  }

  /** What two words tell if they are one: the more frequent decides. */
  private static double told(double left, double right) {
    return Math.min(left, right);
  }

  private static void add(
      List<Pairing> pairings,
      int i,
      int iCount,
      int j,
      int jCount,
      @Nullable WordMatch match,
      double weight) {
    if (match != null) {
      boolean initial = match.relation() == WordRelation.INITIAL;
      double tells = initial ? Math.min(weight, INITIAL_TELLS) : weight;
      pairings.add(new Pairing(i, iCount, j, jCount, match, tells));
    }
  }

  private ComparedWord known(String text) {
    return known.computeIfAbsent(text, this::compareWith);
  }

  private ComparedWord compareWith(String text) {
    NameWord word = NameWord.of(text);
    @Nullable WordMatch[] withWord = new WordMatch[words.size()];
    for (int i = 0; i < withWord.length; i++) {
      withWord[i] = WordSimilarity.compare(words.get(i), word);
    }
    @Nullable WordMatch[] withJoin = new WordMatch[joins.size()];
    for (int i = 0; i < withJoin.length; i++) {
      boolean near = Math.abs(joins.get(i).length() - word.length()) <= JOIN_TOLERANCE;
      withJoin[i] = near ? asJoined(WordSimilarity.compare(joins.get(i), word)) : null;
    }
    return new ComparedWord(word, weight(word), withWord, withJoin);
  }

  private static @Nullable WordMatch asJoined(@Nullable WordMatch match) {
    return match == null || match.relation() == WordRelation.INITIAL
        ? null
        : match.as(WordRelation.JOINED, JOINED);
  }

  private double weight(NameWord word) {
    double weight = rarity.of(word.text());
    return word.isInitial() ? Math.min(weight, INITIAL_TELLS) : weight;
  }
}
