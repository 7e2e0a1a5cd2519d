package id.dtks.search.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Aligns the words of two names: the pair that shares most first, each word at most once, whatever
 * the order; up to three words may be one, or stand as their initials in one.
 */
final class NameAlignment {
  private static final int MOST_JOINED = 3;
  private static final int JOIN_TOLERANCE = 3;
  private static final double JOINED = 0.97;

  /** What shares most, then what stands nearest to its place in both names. */
  private static final Comparator<WordPair> BEST_FIRST =
      Comparator.comparingDouble((WordPair pair) -> -pair.shared())
          .thenComparingInt(pair -> Math.abs(pair.left() - pair.right()))
          .thenComparingInt(WordPair::left)
          .thenComparingInt(WordPair::right);

  private final WeighedName left;
  private final WeighedName right;

  NameAlignment(WeighedName left, WeighedName right) {
    this.left = left;
    this.right = right;
  }

  /** Returns the pairs, in the order of the left name. */
  List<WordPair> pairs() {
    boolean[] leftTaken = new boolean[left.size()];
    boolean[] rightTaken = new boolean[right.size()];
    List<WordPair> taken = new ArrayList<>();
    for (WordPair pair : candidates()) {
      if (isFree(leftTaken, pair.left(), pair.leftCount())
          && isFree(rightTaken, pair.right(), pair.rightCount())) {
        take(leftTaken, pair.left(), pair.leftCount());
        take(rightTaken, pair.right(), pair.rightCount());
        taken.add(pair);
      }
    }
    taken.sort(Comparator.comparingInt(WordPair::left));
    return taken;
  }

  private List<WordPair> candidates() {
    List<WordPair> candidates = new ArrayList<>();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        WordLikeness likeness = WordLikeness.between(left.word(i), right.word(j));
        if (likeness != null) {
          double tells = Math.min(left.tells(i), right.tells(j));
          candidates.add(new WordPair(i, 1, j, 1, likeness.relation(), likeness.likeness(), tells));
        }
      }
    }
    joins(left, right).forEach(candidates::add);
    joins(right, left).stream().map(WordPair::turned).forEach(candidates::add);
    candidates.sort(BEST_FIRST);
    return candidates;
  }

  /** Returns the pairs of two or three words of one name with a word, or initials, of the other. */
  private static List<WordPair> joins(WeighedName many, WeighedName one) {
    List<WordPair> pairs = new ArrayList<>();
    for (int count = 2; count <= MOST_JOINED; count++) {
      for (int i = 0; i + count <= many.size(); i++) {
        SpelledWord joined = many.joined(i, count);
        for (int j = 0; j < one.size(); j++) {
          if (many.haveInitials(i, count, one.word(j).text())) {
            pairs.add(
                new WordPair(
                    i, count, j, 1, WordRelation.INITIAL, 1, count * WeighedName.INITIAL_TELLS));
          }
          WordLikeness likeness = joined(joined, one.word(j));
          if (likeness != null) {
            double tells = Math.min(many.tells(i, count), one.tells(j));
            pairs.add(
                new WordPair(
                    i, count, j, 1, WordRelation.JOINED, JOINED * likeness.likeness(), tells));
          }
        }
      }
    }
    return pairs;
  }

  private static @Nullable WordLikeness joined(SpelledWord joined, SpelledWord word) {
    if (Math.abs(joined.text().length() - word.text().length()) > JOIN_TOLERANCE) {
      return null;
    }
    WordLikeness likeness = WordLikeness.between(joined, word);
    return likeness == null
            || likeness.relation() == WordRelation.INITIAL
            || likeness.relation() == WordRelation.BEGINNING
        ? null
        : likeness;
  }

  private static boolean isFree(boolean[] taken, int from, int count) {
    for (int i = from; i < from + count; i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private static void take(boolean[] taken, int from, int count) {
    Arrays.fill(taken, from, from + count, true);
  }
}
