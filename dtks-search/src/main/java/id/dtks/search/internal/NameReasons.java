package id.dtks.search.internal;

import id.dtks.search.name.WordRelation;
import id.dtks.search.query.MatchEvidence;
import java.util.Set;

/** Tells why one name is another, by the pairs of words that were chosen. */
final class NameReasons {
  private NameReasons() {}

  /**
   * Adds the reasons.
   *
   * @param missing whether a word of either has no partner
   */
  static void add(
      PossiblePairs pairs, boolean missing, boolean sameOrder, Set<MatchEvidence> reasons) {
    boolean exact = !missing && sameOrder;
    for (int pair = 0; pair < pairs.size; pair++) {
      exact &= !pairs.chosen[pair] || pairs.relation[pair] == WordRelation.SAME;
    }
    if (exact) {
      reasons.add(MatchEvidence.NAME_EXACT);
      return;
    }
    for (int pair = 0; pair < pairs.size; pair++) {
      if (pairs.chosen[pair]) {
        reasons.add(MatchEvidence.of(pairs.relation[pair]));
      }
    }
    if (!sameOrder) {
      reasons.add(MatchEvidence.NAME_OTHER_ORDER);
    }
    if (missing) {
      reasons.add(MatchEvidence.NAME_WORDS_LEFT_OUT);
    }
  }
}
