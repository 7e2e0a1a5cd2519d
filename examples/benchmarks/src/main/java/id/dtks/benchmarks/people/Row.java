package id.dtks.benchmarks.people;

import java.util.EnumMap;
import java.util.Map;

/** One row of the listing, as text. Immutable. */
final class Row {
  private final EnumMap<Column, String> values;

  private Row(EnumMap<Column, String> values) {
    this.values = values;
  }

  /** Returns a row with these values; a column that is not named stays empty. */
  static Row of(Map<Column, String> values) {
    EnumMap<Column, String> all = new EnumMap<>(Column.class);
    for (Column column : Column.values()) {
      all.put(column, values.getOrDefault(column, ""));
    }
    return new Row(all);
  }

  String get(Column column) {
    return values.getOrDefault(column, "");
  }

  Row with(Column column, String value) {
    return with(Map.of(column, value));
  }

  Row with(Map<Column, String> more) {
    EnumMap<Column, String> changed = values.clone();
    changed.putAll(more);
    return new Row(changed);
  }

  /** Returns this row with some of its columns as another row has them. */
  Row like(Row other, Column... columns) {
    EnumMap<Column, String> taken = new EnumMap<>(Column.class);
    for (Column column : columns) {
      taken.put(column, other.get(column));
    }
    return with(taken);
  }

  /** Returns the values in the order of the file. */
  String[] values() {
    return values.values().toArray(String[]::new);
  }

  boolean sameAs(Row other) {
    return values.equals(other.values);
  }
}
