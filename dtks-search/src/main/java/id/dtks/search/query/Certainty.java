package id.dtks.search.query;

/**
 * How sure it is that a hit is the person meant: of the people of this register, and not another
 * one who answers the text about as well. The borders were measured on noisy searches.
 */
public enum Certainty {
  /** At least 98 of 100 such hits are the person meant. */
  CERTAIN,
  /** At least 80 of 100 are. */
  LIKELY,
  /** Fewer are: look at more of the person, or type more. */
  POSSIBLE;

  private static final double LEAST_CERTAIN = 0.98;

  /** Of those said to be 0.6 to 0.8 nine of ten were; of those below, about as many as said. */
  private static final double LEAST_LIKELY = 0.6;

  /** Returns the class of a probability. */
  public static Certainty of(double probability) {
    if (probability >= LEAST_CERTAIN) {
      return CERTAIN;
    }
    return probability >= LEAST_LIKELY ? LIKELY : POSSIBLE;
  }
}
