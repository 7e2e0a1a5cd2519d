package id.dtks.search.internal;

import id.dtks.search.internal.WordReadings.Reading;
import id.dtks.search.name.NameWord;
import java.util.ArrayList;
import java.util.List;

/** Takes a word apart that may be two of the register written as one. */
final class WordSplitter {
  private static final int SHORTEST_PART = 2;
  private static final int SHORTEST_KNOWN = 3;
  private static final int MOST_ALIKE = 4;
  private static final double JOINED = 2.5;
  private static final double MOST_SLIPS = 7;

  private final LiveVocabulary.State vocabulary;
  private final List<Reading> readings = new ArrayList<>();

  WordSplitter(LiveVocabulary.State vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** Returns, for each way to split that makes sense, the rarer part: who has both has this one. */
  List<Reading> readings(NameWord word) {
    for (int cut = SHORTEST_PART; cut <= word.length() - SHORTEST_PART; cut++) {
      split(word.text().substring(0, cut), word.text().substring(cut));
    }
    return readings;
  }

  private void split(String left, String right) {
    boolean knowsLeft = vocabulary.bearers(left) > 0;
    boolean knowsRight = vocabulary.bearers(right) > 0;
    if (knowsLeft && knowsRight) {
      boolean leftIsRarer = vocabulary.bearers(left) <= vocabulary.bearers(right);
      add(leftIsRarer ? left : right, leftIsRarer ? right : left, 0);
    } else if (knowsLeft && left.length() >= SHORTEST_KNOWN) {
      addNear(right, left);
    } else if (knowsRight && right.length() >= SHORTEST_KNOWN) {
      addNear(left, right);
    }
  }

  private void addNear(String unknown, String known) {
    if (unknown.length() >= SHORTEST_KNOWN) {
      for (Reading near : WordReadings.alike(vocabulary, NameWord.of(unknown), MOST_ALIKE)) {
        if (near.cost() <= MOST_SLIPS) {
          add(near.text(), known, near.cost());
        }
      }
    }
  }

  private void add(String part, String other, double cost) {
    double tells = vocabulary.of(part) + vocabulary.of(other);
    readings.add(new Reading(part, cost + JOINED, tells));
  }
}
