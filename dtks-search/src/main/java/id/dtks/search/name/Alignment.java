package id.dtks.search.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Aligns the words of two names: the pair that adds most first, each word at most once. */
final class Alignment {
  /** A pair that takes away more than this is better left as two words without partners. */
  private static final double LEAST_EVIDENCE = -6;

  private final double[] left;
  private final double[] right;
  private final @Nullable Pairing[] byLeft;
  private final boolean[] rightTaken;

  /** Takes what the words of both names tell. */
  Alignment(double[] left, double[] right) {
    this.left = left;
    this.right = right;
    this.byLeft = new Pairing[left.length];
    this.rightTaken = new boolean[right.length];
  }

  NameMatch take(List<Pairing> pairings) {
    for (Pairing best = best(pairings); best != null; best = best(pairings)) {
      for (int i = best.left(); i < best.left() + best.leftCount(); i++) {
        byLeft[i] = best;
      }
      for (int j = best.right(); j < best.right() + best.rightCount(); j++) {
        rightTaken[j] = true;
      }
    }
    return result();
  }

  private @Nullable Pairing best(List<Pairing> pairings) {
    Pairing best = null;
    double most = LEAST_EVIDENCE;
    for (Pairing pairing : pairings) {
      if (pairing.evidence() > most + 1e-9 && isFree(pairing)) {
        best = pairing;
        most = pairing.evidence();
      }
    }
    return best;
  }

  private boolean isFree(Pairing pairing) {
    return byLeft[pairing.left()] == null
        && byLeft[pairing.left() + pairing.leftCount() - 1] == null
        && !rightTaken[pairing.right()]
        && !rightTaken[pairing.right() + pairing.rightCount() - 1];
  }

  private NameMatch result() {
    List<WordRelation> relations = new ArrayList<>(left.length);
    double evidence = 0;
    double shared = 0;
    double leftAlone = 0;
    int leftMissing = 0;
    int lastRight = -1;
    boolean sameOrder = true;
    for (int i = 0; i < left.length; i++) {
      Pairing pairing = byLeft[i];
      if (pairing == null) {
        leftMissing++;
        leftAlone += left[i];
      } else if (pairing.left() == i) {
        relations.add(pairing.match().relation());
        evidence += pairing.evidence();
        shared += pairing.tells();
        sameOrder &= pairing.right() > lastRight;
        lastRight = pairing.right();
      }
    }
    double rightAlone = 0;
    int rightMissing = 0;
    for (int j = 0; j < right.length; j++) {
      rightAlone += rightTaken[j] ? 0 : right[j];
      rightMissing += rightTaken[j] ? 0 : 1;
    }
    evidence -= NameMatch.missing(leftMissing) + NameMatch.missing(rightMissing);
    evidence -= sameOrder ? 0 : NameMatch.OTHER_ORDER;
    evidence -= isSameBeginning() ? 0 : NameMatch.OTHER_BEGINNING;
    double whole = shared + Math.max(leftAlone, rightAlone);
    return new NameMatch(evidence, whole, relations, sameOrder, leftMissing + rightMissing);
  }

  private boolean isSameBeginning() {
    Pairing first = left.length == 0 ? null : byLeft[0];
    return first != null && first.right() == 0;
  }
}
