package id.dtks.search.internal;

import id.dtks.search.internal.WordReadings.Split;
import id.dtks.search.name.NameMatch;
import id.dtks.search.name.WordMatch;
import id.dtks.search.name.WordRelation;
import id.dtks.search.query.MatchEvidence;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Weighs the names of a segment against a searched one. The words of both are aligned, the pair
 * that adds most first, each word at most once; see {@link NameMatch} for what takes away. If the
 * searched name has an alias or a lineage, those of the other are there to be met, and none of
 * their words is missed. Not safe for use by several threads.
 */
final class NameScorer {
  private static final double BY_ALIAS = 1;
  private static final double INITIAL = 3.5;

  /** What it takes away if a lineage is recorded as if it were of the name, without its sign. */
  private static final double AS_NAME = 3;

  /** What it takes away if both names have a lineage and no word of it is one. */
  private static final double OTHER_LINEAGE = 3;

  /** A pair that takes away more than this is better left as two words without partners. */
  private static final double LEAST_EVIDENCE = -6;

  private static final double EQUAL = 1e-9;

  /** Of a longer name the last words are left alone. */
  private static final int MOST_WORDS = 64;

  private final NameQuery query;
  private final NameTable names;
  private final NumberedRows rows;
  private final String initials;
  private final PossiblePairs pairs = new PossiblePairs();
  private final int[] rightOf;

  /** How many words of the searched name are missed if they have no partner: the first. */
  private final int needed;

  private final boolean hasKin;

  /** The words of the other name, and which of them have a partner. */
  private final int[] word = new int[MOST_WORDS];

  private final boolean[] taken = new boolean[MOST_WORDS];
  private int words;

  /** How many of them are missed if they have no partner, and where a lineage begins. */
  private int wordsNeeded;

  private int lineageAt;
  private boolean sameOrder;
  private int missing;

  NameScorer(NameQuery query, NameTable names) {
    this.query = query;
    this.names = names;
    this.rows = new NumberedRows(query.rows(), names);
    this.rightOf = new int[query.length()];
    this.needed = query.size();
    this.hasKin = needed < rightOf.length;
    this.initials = query.initials();
  }

  /**
   * Returns the most that the evidence of a name can be.
   *
   * @param fewestWords {@link NameTable#fewestWords} of the name
   */
  double atBest(int name, int fewestWords) {
    double gain = 0;
    int met = 0;
    int left = 0;
    int start = names.start(name);
    int end = names.end(start);
    for (int at = start; at < end; at++) {
      int word = names.at(at);
      WordRow row = word < 0 ? null : rows.get(word);
      if (row != null) {
        gain += row.most();
        met += row.lefts();
        left += row.rights();
      } else if (word >= 0 && isBegunByInitial(word)) {
        met++;
        left++;
      }
    }
    int leftMissing = needed - met;
    int rightMissing = fewestWords - left;
    return gain - NameMatch.missing(leftMissing) - NameMatch.missing(rightMissing);
  }

  /** Returns the evidence of a name, in nats: that of its best reading. */
  double evidence(int name) {
    return best(name, null);
  }

  /**
   * Returns whether a name is the searched one, word for word, and adds the reasons it is found.
   */
  boolean explain(int name, Set<MatchEvidence> reasons) {
    best(name, reasons);
    return reasons.contains(MatchEvidence.NAME_EXACT);
  }

  private double best(int name, @Nullable Set<MatchEvidence> reasons) {
    int from = names.start(name);
    int to = names.end(from);
    int end = from;
    while (end < to && names.at(end) >= 0) {
      end++;
    }
    double itself = align(from, end, hasKin ? end : to, to);
    if (end == to) {
      explainLast(reasons);
      return itself;
    }
    int lineage = end;
    while (lineage < to && names.at(lineage) != NameTable.LINEAGE) {
      lineage++;
    }
    boolean hasAlias = names.at(end) == NameTable.ALIAS;
    int besideAlias = hasKin ? lineage : to;
    double alias =
        hasAlias ? align(end + 1, lineage, besideAlias, to) - BY_ALIAS : -Double.MAX_VALUE;
    double longer = lineage < to && !hasKin ? align(from, end, lineage + 1, to) : -Double.MAX_VALUE;
    if (alias > Math.max(itself, longer)) {
      align(end + 1, lineage, besideAlias, to);
      explainLast(reasons);
      if (reasons != null) {
        reasons.remove(MatchEvidence.NAME_EXACT);
        reasons.add(MatchEvidence.NAME_ALIAS);
      }
      return alias;
    }
    align(from, end, longer > itself ? lineage + 1 : hasKin ? end : to, to);
    explainLast(reasons);
    return Math.max(itself, longer);
  }

  /** Aligns with the words from one place to another, and from a third to a fourth. */
  private double align(int from, int end, int more, int moreEnd) {
    pairs.clear();
    words = 0;
    lineageAt = word.length;
    addWords(from, end);
    wordsNeeded = words;
    addWords(more, moreEnd);
    if (!hasKin) {
      wordsNeeded = words;
    }
    for (int j = 0; j < words; j++) {
      addPairs(j);
    }
    return take();
  }

  private void addWords(int from, int end) {
    for (int at = from; at < end && words < word.length; at++) {
      int number = names.at(at);
      if (number >= 0) {
        word[words++] = number;
      } else if (number == NameTable.LINEAGE) {
        lineageAt = words;
      }
    }
  }

  private void addPairs(int j) {
    WordRow row = rows.get(word[j]);
    if (row != null) {
      for (int i = 0; i < rightOf.length; i++) {
        WordMatch match = row.alone(i);
        if (match != null && isOfAPart(i, j)) {
          pairs.add(i, 1, j, 1, query.told(i, match) - match.cost(), match.relation());
        } else if (match != null && i >= needed && match.relation() == WordRelation.SAME) {
          pairs.add(i, 1, j, 1, query.tells(i) - AS_NAME, WordRelation.SAME);
        }
        WordMatch joined = row.joined(i);
        if (joined != null && isOfAPart(i, j)) {
          pairs.add(i, 2, j, 1, query.toldJoined(i) - joined.cost(), WordRelation.JOINED);
        }
      }
      if (j + 1 < words) {
        addSplits(row, word[j + 1], j);
      }
    }
    if (isBegunByInitial(word[j])) {
      addInitials(word[j], row, j);
    }
  }

  /** Tells whether two words are both of the name itself, or both of what stands beside it. */
  private boolean isOfAPart(int i, int j) {
    return i < needed == j < wordsNeeded;
  }

  private void addSplits(WordRow row, int next, int j) {
    List<Split> splits = row.splits();
    for (int s = 0; s < splits.size(); s++) {
      Split split = splits.get(s);
      int i = row.splitWord(s);
      if (isOfAPart(i, j) && names.word(next).equals(split.right())) {
        pairs.add(i, 1, j, 2, query.tells(i) - split.cost(), WordRelation.JOINED);
      }
    }
  }

  private void addInitials(int word, @Nullable WordRow row, int j) {
    char first = names.word(word).charAt(0);
    for (int i = 0; i < rightOf.length; i++) {
      boolean initial = query.word(i).isInitial() && query.word(i).text().charAt(0) == first;
      if (initial && isOfAPart(i, j) && (row == null || row.alone(i) == null)) {
        pairs.add(i, 1, j, 1, query.ofInitial(names.word(word)) - INITIAL, WordRelation.INITIAL);
      }
    }
  }

  private boolean isBegunByInitial(int word) {
    return !initials.isEmpty() && initials.indexOf(names.word(word).charAt(0)) >= 0;
  }

  /** Takes pairs until none is left that adds, and returns the evidence. */
  private double take() {
    Arrays.fill(taken, 0, words, false);
    Arrays.fill(rightOf, -1);
    double evidence = 0;
    int leftMissing = needed;
    int rightMissing = wordsNeeded;
    for (int best = best(); best >= 0; best = best()) {
      evidence += pairs.evidence[best];
      pairs.chosen[best] = true;
      for (int i = 0; i < pairs.leftCount[best]; i++) {
        rightOf[pairs.left[best] + i] = pairs.right[best];
      }
      for (int j = 0; j < pairs.rightCount[best]; j++) {
        taken[pairs.right[best] + j] = true;
      }
      leftMissing -= within(needed, pairs.left[best], pairs.leftCount[best]);
      rightMissing -= within(wordsNeeded, pairs.right[best], pairs.rightCount[best]);
    }
    evidence -= NameMatch.missing(leftMissing) + NameMatch.missing(rightMissing);
    sameOrder = isSameOrder();
    missing = leftMissing + rightMissing;
    evidence -= sameOrder ? 0 : NameMatch.OTHER_ORDER;
    evidence -= rightOf.length > 0 && rightOf[0] == 0 ? 0 : NameMatch.OTHER_BEGINNING;
    return hasKin ? evidence - ofKin() : evidence;
  }

  /** Returns how many of some words in a row are among the first. */
  private static int within(int first, int from, int count) {
    return Math.min(count, Math.max(0, first - from));
  }

  /**
   * Notes the words of the alias and the lineage that are missing, which is no evidence, and
   * returns what another lineage takes away.
   */
  private double ofKin() {
    int met = 0;
    for (int i = needed; i < rightOf.length; i++) {
      missing += rightOf[i] < 0 ? 1 : 0;
      met += i >= query.lineage() && rightOf[i] >= 0 ? 1 : 0;
    }
    if (query.lineage() == rightOf.length || lineageAt >= words) {
      return 0;
    }
    for (int j = lineageAt; j < words; j++) {
      missing += taken[j] ? 0 : 1;
    }
    return met == 0 ? OTHER_LINEAGE : 0;
  }

  /** Two words as one must add more than each of them alone, or they hide a better pairing. */
  private int best() {
    int best = -1;
    double most = LEAST_EVIDENCE;
    for (int pair = 0; pair < pairs.size; pair++) {
      double ofEach = pairs.evidenceOfEach(pair);
      if (ofEach > most + EQUAL && isFree(pair)) {
        best = pair;
        most = ofEach;
      }
    }
    return best;
  }

  private boolean isFree(int pair) {
    int left = pairs.left[pair];
    int right = pairs.right[pair];
    return rightOf[left] < 0
        && rightOf[left + pairs.leftCount[pair] - 1] < 0
        && !taken[right]
        && !taken[right + pairs.rightCount[pair] - 1];
  }

  private boolean isSameOrder() {
    int last = -1;
    for (int right : rightOf) {
      if (right >= 0 && right < last) {
        return false;
      }
      last = Math.max(last, right);
    }
    return true;
  }

  private void explainLast(@Nullable Set<MatchEvidence> reasons) {
    if (reasons != null) {
      NameReasons.add(pairs, missing > 0, sameOrder, reasons);
    }
  }
}
