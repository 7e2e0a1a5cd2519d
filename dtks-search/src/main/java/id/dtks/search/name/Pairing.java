package id.dtks.search.name;

/** One or two words of a name that may be one or two of another, by their places. */
record Pairing(int left, int leftCount, int right, int rightCount, WordMatch match, double weight) {
  /** What taking this pair gains. */
  double gain() {
    return weight * match.similarity();
  }

  /** What both sides count, apart from how well they agree. */
  double total() {
    return weight * 2;
  }
}
