package id.dtks.search.internal;

/**
 * A word of the register that leads to people who meet a clause, more or less.
 *
 * @param evidence what a person who bears it gains, in nats; below 0 if it speaks a little against
 */
record Lead(String word, double evidence) {
  /** Returns the kind only: a word may be personal. */
  @Override
  public String toString() {
    return "Lead";
  }
}
