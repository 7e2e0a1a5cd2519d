package id.dtks.search.name;

import java.util.Arrays;
import java.util.List;

/**
 * Weighs an alignment: the share that common words have in all that the two names tell.
 *
 * <p>Words without a partner count in two ways. If both names have some, they contradict: two given
 * names beside one surname are two people, however many other words are common. If only one name
 * has some, the other may have left them out, which is common and costs little, unless what remains
 * is too frequent to tell who is meant.
 */
final class NameScore {
  private static final double CONTRADICTION = 3;

  /** What a word tells at least against another: a frequent name is another name none the less. */
  private static final double CONTRADICTS = 6;

  private static final double OMISSION = 0.35;

  /** What common words must tell before others may be left out without doubt, in nats. */
  private static final double ENOUGH = 12;

  /** A pair that is more alike than not tells as much of who is meant as the same words. */
  private static final double MOSTLY = 1.5;

  private static final double TOO_LITTLE = 1.7;
  private static final double ONE_WORD = 6;
  private static final double OTHER_ORDER = 0.94;
  private static final double OTHER_BEGINNING = 0.97;
  private static final double SON_OF = 0.45;
  private static final double NEARLY = 0.999;

  private final WeighedName left;
  private final WeighedName right;
  private final List<WordPair> pairs;

  NameScore(WeighedName left, WeighedName right) {
    this.left = left;
    this.right = right;
    this.pairs = new NameAlignment(left, right).pairs();
  }

  NameMatch match() {
    int leftMissing = left.size() - pairs.stream().mapToInt(WordPair::leftCount).sum();
    int rightMissing = right.size() - pairs.stream().mapToInt(WordPair::rightCount).sum();
    boolean sameOrder = isSameOrder();
    boolean exact = leftMissing + rightMissing == 0 && sameOrder && !pairs.isEmpty() && isSame();
    double score = exact ? 1 : Math.min(NEARLY, share() * order(sameOrder));
    return new NameMatch(score, pairs, sameOrder, leftMissing, rightMissing);
  }

  private double share() {
    double shared = 0;
    double paired = 0;
    double contradicts = Math.min(alone(left, true), alone(right, true));
    double omitted = Math.abs(alone(left, false) - alone(right, false));
    for (WordPair pair : pairs) {
      shared += pair.shared();
      paired += Math.min(1, MOSTLY * pair.likeness()) * pair.tells();
      contradicts += (1 - pair.likeness()) * against(pair.tells());
    }
    if (shared <= 0) {
      return 0;
    }
    double doubt = Math.max(0, ENOUGH - paired) * Math.min(1, omitted / ONE_WORD);
    return shared
        / (shared + CONTRADICTION * contradicts + OMISSION * omitted + TOO_LITTLE * doubt);
  }

  /** Returns what the words without partners tell, and what initials leave untold. */
  private double alone(WeighedName name, boolean contradicting) {
    boolean[] taken = new boolean[name.size()];
    double alone = 0;
    for (WordPair pair : pairs) {
      int from = name == left ? pair.left() : pair.right();
      int count = name == left ? pair.leftCount() : pair.rightCount();
      Arrays.fill(taken, from, from + count, true);
      int others = name == left ? pair.rightCount() : pair.leftCount();
      if (pair.relation() == WordRelation.INITIAL && others == 1) {
        alone += name.tells(from, count) - pair.tells();
      }
    }
    for (int i = 0; i < taken.length; i++) {
      double counted = contradicting ? against(name.tells(i)) : name.tells(i);
      alone += taken[i] ? 0 : counted;
    }
    return alone;
  }

  /** Particles and initials contradict no more than they tell. */
  private static double against(double tells) {
    return tells > WeighedName.INITIAL_TELLS ? Math.max(CONTRADICTS, tells) : tells;
  }

  private double order(boolean sameOrder) {
    if (!sameOrder) {
      return isSonAndFather() ? SON_OF : OTHER_ORDER;
    }
    boolean sameBeginning =
        !pairs.isEmpty() && pairs.get(0).left() == 0 && pairs.get(0).right() == 0;
    return sameBeginning ? 1 : OTHER_BEGINNING;
  }

  private boolean isSameOrder() {
    int last = -1;
    for (WordPair pair : pairs) {
      if (pair.right() < last) {
        return false;
      }
      last = pair.right();
    }
    return true;
  }

  private boolean isSame() {
    return pairs.stream().allMatch(pair -> pair.relation() == WordRelation.SAME);
  }

  /** A son bears his father's name after his own: of two men's names each order is a man. */
  private boolean isSonAndFather() {
    return left.size() == 2 && right.size() == 2 && GivenNames.areOfMen(left);
  }
}
