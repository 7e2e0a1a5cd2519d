package id.dtks.search.internal;

import id.dtks.search.name.NameWord;
import java.util.LinkedHashMap;
import java.util.Map;

/** Takes a word apart that may be two of the register written as one. */
final class WordSplitter {
  private static final int SHORTEST_PART = 2;
  private static final int SHORTEST_KNOWN = 3;
  private static final double BOTH_KNOWN = 0.97;
  private static final int MOST_PARTS = 24;

  private final LiveVocabulary.State vocabulary;
  private final Map<NameWord, Double> parts = new LinkedHashMap<>();

  WordSplitter(LiveVocabulary.State vocabulary) {
    this.vocabulary = vocabulary;
  }

  /**
   * Returns, for each way to split that makes sense, the rarer part: who has both parts has this
   * one.
   */
  Map<NameWord, Double> parts(NameWord word) {
    for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
      String left = word.text().substring(0, cut);
      String right = word.text().substring(cut);
      int bearLeft = vocabulary.bearers(left);
      int bearRight = vocabulary.bearers(right);
      if (bearLeft > 0 && bearRight > 0) {
        add(bearLeft <= bearRight ? left : right, BOTH_KNOWN);
      } else if (bearLeft > 0 && left.length() >= SHORTEST_KNOWN) {
        nearly(right);
      } else if (bearRight > 0 && right.length() >= SHORTEST_KNOWN) {
        nearly(left);
      }
    }
    return parts;
  }

  private void nearly(String part) {
    if (part.length() >= SHORTEST_KNOWN && parts.size() < MOST_PARTS) {
      vocabulary.near(
          NameWord.of(part),
          (word, match) -> {
            if (match.similarity() >= 0.7) {
              add(word.text(), match.similarity());
            }
          });
    }
  }

  private void add(String part, double similarity) {
    parts.merge(NameWord.of(part), similarity, Math::max);
  }
}
