package id.dtks.search.name;

/**
 * One or two words of a name that may be one or two of another, by their places.
 *
 * @param tells what it tells if they are one, in nats
 */
record Pairing(int left, int leftCount, int right, int rightCount, WordMatch match, double tells) {
  /** What taking this pair adds to the evidence. */
  double evidence() {
    return tells - match.cost();
  }
}
