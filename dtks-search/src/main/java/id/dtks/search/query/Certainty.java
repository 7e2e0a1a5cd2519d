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
  POSSIBLE
}
