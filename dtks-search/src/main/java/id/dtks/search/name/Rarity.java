package id.dtks.search.name;

/**
 * How much a word of a name tells: near 0 for a word that many people bear (Siti, Muhammad), 1 for
 * one that a single person bears. A register brings its own counts.
 */
@FunctionalInterface
public interface Rarity {
  /** What every word tells at least. */
  double LEAST = 0.1;

  /** Returns the rarity of a folded word, from {@link #LEAST} to 1. */
  double of(String word);

  /** Returns the rarity that takes all words for equally rare. */
  static Rarity equal() {
    return word -> 0.6;
  }

  /**
   * Returns the rarity of a word borne by some of all people: the share of the information that
   * naming one person of them takes.
   *
   * @param bearers how many bear the word; 0 counts as 1
   * @param people how many people there are
   */
  static double of(long bearers, long people) {
    double all = Math.max(people, 100);
    double some = Math.min(Math.max(bearers, 1), all);
    return Math.max(LEAST, Math.log(all / some) / Math.log(all));
  }
}
