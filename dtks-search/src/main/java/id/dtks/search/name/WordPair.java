package id.dtks.search.name;

/**
 * One to three words of a name that are one to three words of another, by their places: a reason of
 * a {@link NameMatch}. Holds no word, so that it may be shown and kept.
 *
 * @param left the place of the first word in the first name, from 0
 * @param leftCount how many words of the first name
 * @param right the place of the first word in the other name, from 0
 * @param rightCount how many words of the other name
 * @param likeness above 0, up to 1 for the same letters
 * @param tells what the words tell by their rarity, in nats
 */
public record WordPair(
    int left,
    int leftCount,
    int right,
    int rightCount,
    WordRelation relation,
    double likeness,
    double tells) {

  /** Returns how much of what the words tell is common to both. */
  double shared() {
    return relation == WordRelation.SAME ? tells : likeness * tells;
  }

  /** Returns the same pair as the other name sees it. */
  WordPair turned() {
    return new WordPair(
        /* left= */ right,
        /* leftCount= */ rightCount,
        /* right= */ left,
        /* rightCount= */ leftCount,
        relation,
        likeness,
        tells);
  }
}
