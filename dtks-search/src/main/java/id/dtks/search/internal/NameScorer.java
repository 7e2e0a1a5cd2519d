package id.dtks.search.internal;

import id.dtks.search.internal.WordReadings.Split;
import id.dtks.search.name.NameMatch;
import id.dtks.search.name.WordMatch;
import id.dtks.search.name.WordRelation;
import id.dtks.search.query.MatchEvidence;
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

  private final NameQuery query;
  private final NameTable names;
  private final NumberedRows rows;
  private final String initials;
  private final PossiblePairs pairs = new PossiblePairs();
  private final Pairing pairing;

  /** How many words of the searched name are missed if they have no partner: the first. */
  private final int needed;

  private final boolean hasKin;

  /** The words of the other name. */
  private final int[] word = new int[Pairing.MOST_WORDS];

  private int words;

  /** How many of them are missed if they have no partner, and where a lineage begins. */
  private int wordsNeeded;

  private int lineageAt;

  NameScorer(NameQuery query, NameTable names) {
    this.query = query;
    this.names = names;
    this.rows = new NumberedRows(query.rows(), names);
    this.pairing = new Pairing(pairs, query);
    this.needed = query.size();
    this.hasKin = needed < query.length();
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
    int besideName = hasKin ? end : to;
    double itself = align(from, end, besideName, to);
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
    align(from, end, longer > itself ? lineage + 1 : besideName, to);
    explainLast(reasons);
    return Math.max(itself, longer);
  }

  /** Aligns with the words from one place to another, and from a third to a fourth. */
  private double align(int from, int end, int more, int moreEnd) {
    pairs.clear();
    words = 0;
    lineageAt = word.length;
    addWords(from, end);
    int ofName = words;
    addWords(more, moreEnd);
    wordsNeeded = hasKin ? ofName : words;
    for (int j = 0; j < words; j++) {
      addPairs(j);
    }
    return pairing.take(words, wordsNeeded, lineageAt);
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
      for (int i = 0; i < query.length(); i++) {
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
    for (int i = 0; i < query.length(); i++) {
      boolean initial = query.word(i).isInitial() && query.word(i).text().charAt(0) == first;
      if (initial && isOfAPart(i, j) && (row == null || row.alone(i) == null)) {
        pairs.add(i, 1, j, 1, query.ofInitial(names.word(word)) - INITIAL, WordRelation.INITIAL);
      }
    }
  }

  private boolean isBegunByInitial(int word) {
    return !initials.isEmpty() && initials.indexOf(names.word(word).charAt(0)) >= 0;
  }

  private void explainLast(@Nullable Set<MatchEvidence> reasons) {
    if (reasons != null) {
      pairing.explain(reasons);
    }
  }
}
