package id.dtks.search.name;

/**
 * How much a word of a name tells, in nats: the logarithm of how many people there are for each who
 * bears it. Little for Siti or Muhammad, much for a word that one person bears. A register brings
 * its own counts.
 */
@FunctionalInterface
public interface Rarity {
  /** What a word of middling frequency tells. */
  double MIDDLING = 6;

  /** What every word tells at least. */
  double LEAST = 0.7;

  /** Returns what a folded word tells, at least {@link #LEAST}. */
  double of(String word);

  /** Returns the rarity that takes all words for equally rare. */
  static Rarity equal() {
    return word -> MIDDLING;
  }

  /**
   * Returns the rarity by a packaged list of some hundred words that are frequent in Indonesia or
   * abroad, for names without a register; all others count as equally rare.
   */
  static Rarity ofKnownWords() {
    return KnownRarity.INSTANCE;
  }

  /**
   * Returns what a word tells that some of all people bear.
   *
   * @param bearers how many bear the word; 0 counts as 1
   * @param people how many people there are; fewer than 1,000 count as 1,000
   */
  static double of(long bearers, long people) {
    double all = Math.max(people, 1_000);
    return Math.max(LEAST, Math.log(all / Math.max(bearers, 1)));
  }
}
