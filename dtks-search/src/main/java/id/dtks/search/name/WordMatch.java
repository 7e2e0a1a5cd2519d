package id.dtks.search.name;

/**
 * How alike two words are and why.
 *
 * @param relation the surest reason
 * @param similarity above 0, at most 1
 */
public record WordMatch(WordRelation relation, double similarity) {
  /** Two words with the same letters. */
  static final WordMatch SAME = new WordMatch(WordRelation.SAME, 1);

  public WordMatch {
    if (!(similarity > 0 && similarity <= 1)) {
      throw new IllegalArgumentException("similarity must be above 0 and at most 1");
    }
  }

  /** Returns the same for another reason, a little weaker. */
  WordMatch as(WordRelation other, double factor) {
    return new WordMatch(other, similarity * factor);
  }
}
