package id.dtks.search.name;

/**
 * How two words are one name.
 *
 * @param relation the surest reason
 * @param cost how unlikely it is that somebody who means the one writes the other, in nats; 0 for
 *     the same letters
 */
public record WordMatch(WordRelation relation, double cost) {
  /** Two words with the same letters. */
  static final WordMatch SAME = new WordMatch(WordRelation.SAME, 0);

  public WordMatch {
    if (!(cost >= 0)) {
      throw new IllegalArgumentException("cost must be at least 0");
    }
  }
}
