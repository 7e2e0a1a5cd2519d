package id.dtks.search.internal;

import id.dtks.search.internal.WordReadings.Reading;
import id.dtks.search.internal.WordReadings.Split;
import id.dtks.search.name.NameWord;
import java.util.ArrayList;
import java.util.List;

/** Takes a word apart that may be two of the register written as one. */
final class WordSplitter {
  /** What it costs that two words are written as one, or one as two. */
  static final double JOINED = 2.5;

  private static final int SHORTEST_PART = 2;
  private static final int SHORTEST_KNOWN = 3;
  private static final int MOST_ALIKE = 4;
  private static final double MOST_SLIPS = 7;

  private final LiveVocabulary.State vocabulary;
  private final boolean withSlips;
  private final List<Split> splits = new ArrayList<>();

  /**
   * Makes one for a vocabulary.
   *
   * @param withSlips whether one of the two words may have a slip
   */
  WordSplitter(LiveVocabulary.State vocabulary, boolean withSlips) {
    this.vocabulary = vocabulary;
    this.withSlips = withSlips;
  }

  /** Returns each way to split a word that makes sense. */
  List<Split> splits(NameWord word) {
    for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
      split(word.text().substring(0, cut), word.text().substring(cut));
    }
    return splits;
  }

  private void split(String left, String right) {
    boolean knowsLeft = vocabulary.bearers(left) > 0;
    boolean knowsRight = vocabulary.bearers(right) > 0;
    if (knowsLeft && knowsRight) {
      add(left, right, 0);
    } else if (withSlips && knowsLeft && left.length() >= SHORTEST_KNOWN) {
      near(right).forEach(near -> add(left, near.text(), near.cost()));
    } else if (withSlips && knowsRight && right.length() >= SHORTEST_KNOWN) {
      near(left).forEach(near -> add(near.text(), right, near.cost()));
    }
  }

  private List<Reading> near(String unknown) {
    return unknown.length() < SHORTEST_KNOWN
        ? List.of()
        : WordReadings.alike(vocabulary, NameWord.of(unknown), MOST_ALIKE).stream()
            .filter(near -> near.cost() <= MOST_SLIPS)
            .toList();
  }

  private void add(String left, String right, double cost) {
    double tells = vocabulary.of(left) + vocabulary.of(right);
    String rarer = vocabulary.bearers(left) <= vocabulary.bearers(right) ? left : right;
    splits.add(new Split(left, right, rarer, cost + JOINED, tells));
  }
}
