package id.dtks.search.internal;

import id.dtks.search.internal.WordReadings.Split;
import id.dtks.search.name.WordMatch;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a word of the register stands to each word, and to each two words, of a searched name. */
final class WordRow {
  private final @Nullable WordMatch[] alone;
  private final @Nullable WordMatch[] joined;
  private final List<Split> splits = new ArrayList<>(0);
  private final List<Integer> splitWords = new ArrayList<>(0);

  private double most;
  private int lefts = 1;

  WordRow(int words) {
    alone = new WordMatch[words];
    joined = new WordMatch[words];
  }

  /** Notes that the word may be one of the searched; the cheapest reading counts. */
  void alone(int word, WordMatch match) {
    alone[word] = cheaper(alone[word], match);
  }

  /** Notes that the word may be one of the searched together with the next of them. */
  void joined(int word, WordMatch match) {
    joined[word] = cheaper(joined[word], match);
    lefts = 2;
  }

  /** Notes that the word and another that follows it may be one of the searched. */
  void split(int word, Split split) {
    splits.add(split);
    splitWords.add(word);
  }

  private static WordMatch cheaper(@Nullable WordMatch known, WordMatch match) {
    return known == null || match.cost() < known.cost() ? match : known;
  }

  /** Notes the evidence of a pair with the word, in nats. */
  void gains(double evidence) {
    most = Math.max(most, evidence);
  }

  /** Returns the most that the word gains in any pair, at least 0. */
  double most() {
    return most;
  }

  /** Returns how many of the searched words the word may stand for at most. */
  int lefts() {
    return lefts;
  }

  /** Returns how many words of a name stand for one of the searched, this one being the first. */
  int rights() {
    return splits.isEmpty() ? 1 : 2;
  }

  @Nullable WordMatch alone(int word) {
    return alone[word];
  }

  @Nullable WordMatch joined(int word) {
    return joined[word];
  }

  /** Returns the ways in which the word begins two that are one of the searched. */
  List<Split> splits() {
    return splits;
  }

  /** Returns which of the searched words a split stands for. */
  int splitWord(int split) {
    return splitWords.get(split);
  }
}
