package id.dtks.search.internal;

/** One thing that a query asks for: a word of a name, a number, a place, a date. */
interface Clause {
  /** The evidence if it is met wholly, in nats. */
  double tells();

  /** The evidence at most, which may be another clause's share in part. */
  default double most() {
    return tells();
  }

  /** The evidence at best if it is not met, 0 or below. */
  double unmet();

  /** About how many people or names must be looked at to find all who meet it. */
  long cost();
}
