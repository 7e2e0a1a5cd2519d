package id.dtks.journal;

/** The rule for how many rows may be asked for. */
final class Limit {
  private Limit() {}

  static void require(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("limit must be at least 1");
    }
  }
}
