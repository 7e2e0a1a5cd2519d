package id.dtks.benchmarks.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Damages a share of the rows, one kind a row, and tells the truth about each. */
final class Soiling {
  /**
   * A row as it goes to the file.
   *
   * @param clean the row of the person it is about, before anything happened to it
   */
  record Soiled(Row row, Row clean, Optional<Dirt> problem) {}

  private final double share;
  private final RandomGenerator random;
  private Optional<Row> other = Optional.empty();

  /** Makes one that damages this share of the rows, 0 to 1. */
  Soiling(double share, RandomGenerator random) {
    this.share = share;
    this.random = random;
  }

  /** Returns the rows of a household, and perhaps one more. */
  List<Soiled> of(List<Row> household) {
    List<Soiled> rows = new ArrayList<>(household.size() + 1);
    for (Row row : household) {
      if (other.isPresent() && random.nextDouble() < share) {
        soil(row, other.get(), rows);
      } else {
        rows.add(new Soiled(row, row, Optional.empty()));
      }
    }
    other = Optional.of(household.get(random.nextInt(household.size())));
    return rows;
  }

  private void soil(Row row, Row stranger, List<Soiled> rows) {
    Dirt dirt = Dirt.draw(random);
    Row damaged = dirt.damage().done(row, stranger, random);
    while (damaged.sameAs(row)) {
      dirt = Dirt.draw(random);
      damaged = dirt.damage().done(row, stranger, random);
    }
    if (dirt.addsRow()) {
      rows.add(new Soiled(row, row, Optional.empty()));
      rows.add(new Soiled(damaged, stranger, Optional.of(dirt)));
    } else {
      rows.add(new Soiled(damaged, row, Optional.of(dirt)));
    }
  }
}
