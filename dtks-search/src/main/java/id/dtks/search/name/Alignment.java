package id.dtks.search.name;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Aligns the words of two names: the pair that gains most first, each word at most once. */
final class Alignment {
  private final double[] left;
  private final double[] right;
  private final @Nullable Pairing[] byLeft;
  private final boolean[] rightTaken;

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
    for (Pairing pairing : pairings) {
      if (isFree(pairing) && (best == null || pairing.gain() > best.gain() + 1e-9)) {
        best = pairing;
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
    List<WordRelation> relations = new ArrayList<>();
    double matched = 0;
    double total = 0;
    double leftAlone = 0;
    int missing = 0;
    int lastRight = -1;
    boolean sameOrder = true;
    for (int i = 0; i < left.length; i++) {
      Pairing pairing = byLeft[i];
      if (pairing == null) {
        leftAlone += left[i];
        missing++;
      } else if (pairing.left() == i) {
        relations.add(pairing.match().relation());
        matched += 2 * pairing.gain();
        total += pairing.total();
        sameOrder &= pairing.right() > lastRight;
        lastRight = pairing.right();
      }
    }
    double rightAlone = 0;
    for (int j = 0; j < right.length; j++) {
      rightAlone += rightTaken[j] ? 0 : right[j];
      missing += rightTaken[j] ? 0 : 1;
    }
    total += NameMatch.leftOut(Math.abs(leftAlone - rightAlone), total / 2);
    total += 2 * Math.min(leftAlone, rightAlone);
    return new NameMatch(matched, Math.max(total, 1e-9), relations, sameOrder, missing);
  }
}
