package id.dtks.search.name;

import java.util.List;

/**
 * The similarity of whole names: symmetric, from 0 to 1. Words are aligned whatever their order,
 * two words may be one, and each counts by its rarity, so that a shared Siti or Muhammad never
 * carries a match. Immutable; safe for use by many threads if its rarity is.
 */
public final class NameSimilarity {
  private final Rarity rarity;

  private NameSimilarity(Rarity rarity) {
    this.rarity = rarity;
  }

  /** Returns the similarity that weighs words by a rarity. */
  public static NameSimilarity weighing(Rarity rarity) {
    return new NameSimilarity(rarity);
  }

  /** Compares two names as they were written. Symmetric. */
  public NameMatch compare(String a, String b) {
    return compare(NameWords.read(a).words(), NameWords.read(b).words());
  }

  /** Compares two names given as folded words. Symmetric. */
  public NameMatch compare(List<String> a, List<String> b) {
    boolean inOrder = String.join(" ", a).compareTo(String.join(" ", b)) <= 0;
    List<String> first = inOrder ? a : b;
    List<String> second = inOrder ? b : a;
    return new NameMatcher(first, rarity).match(second);
  }
}
