package id.dtks.search.name;

import java.util.List;

/**
 * The similarity of whole names: symmetric, from 0 to 1; from 0.5 on it speaks for one person.
 * Words are aligned whatever their order, up to three words may be one, and each counts by its
 * rarity, so that a shared Siti or Muhammad never carries a match. Immutable; safe for use by many
 * threads if its rarity is.
 */
public final class NameSimilarity {
  private static final double OTHERWISE_READ = 0.97;

  private final Rarity rarity;

  private NameSimilarity(Rarity rarity) {
    this.rarity = rarity;
  }

  /** Returns the similarity that weighs words by how frequent they are in Indonesia and abroad. */
  public static NameSimilarity standard() {
    return new NameSimilarity(Rarity.ofKnownWords());
  }

  /** Returns the similarity that weighs words by a rarity, such as a register's own. */
  public static NameSimilarity weighing(Rarity rarity) {
    return new NameSimilarity(rarity);
  }

  /**
   * Compares two names as they were written. Titles and degrees count nothing, a comma after a
   * surname turns the name round, and of a name with an alias the more similar one counts.
   * Symmetric; 0 if either has neither Latin letter nor digit.
   */
  public NameMatch compare(String a, String b) {
    List<ReadName> left = ReadName.alternatives(a);
    List<ReadName> right = ReadName.alternatives(b);
    NameMatch best = compare(left.get(0), right.get(0));
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        NameMatch match = i + j == 0 ? best : otherwise(compare(left.get(i), right.get(j)));
        best = match.score() > best.score() ? match : best;
      }
    }
    return best;
  }

  /** Compares two names given as folded words. Symmetric; of very long names the first words. */
  public NameMatch compare(List<String> a, List<String> b) {
    return compare(new ReadName(a, 0), new ReadName(b, 0));
  }

  private NameMatch compare(ReadName a, ReadName b) {
    boolean inOrder = String.join(" ", a.words()).compareTo(String.join(" ", b.words())) <= 0;
    NameMatch match = inOrder ? inOrder(a, b) : inOrder(b, a);
    return inOrder ? match : match.turned();
  }

  private NameMatch inOrder(ReadName a, ReadName b) {
    return new NameScore(new WeighedName(a, rarity), new WeighedName(b, rarity)).match();
  }

  private static NameMatch otherwise(NameMatch match) {
    return new NameMatch(
        match.score() * OTHERWISE_READ,
        match.pairs(),
        match.sameOrder(),
        match.leftMissing(),
        match.rightMissing());
  }
}
