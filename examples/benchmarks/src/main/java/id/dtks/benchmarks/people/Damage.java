package id.dtks.benchmarks.people;

import java.util.random.RandomGenerator;

/** Does to a row what happens to rows of real lists. */
@FunctionalInterface
interface Damage {
  /**
   * Returns the damaged row, or an equal one where the damage does not fit.
   *
   * @param row the row, still clean
   * @param other a clean row of another household
   */
  Row done(Row row, Row other, RandomGenerator random);

  /** Returns a damage of one column that looks at nothing else. */
  static Damage to(Column column, Change change) {
    return (row, other, random) -> row.with(column, change.done(row.get(column), random));
  }

  /** Changes a value. */
  @FunctionalInterface
  interface Change {
    String done(String value, RandomGenerator random);
  }
}
