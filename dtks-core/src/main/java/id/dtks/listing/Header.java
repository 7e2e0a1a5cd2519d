package id.dtks.listing;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The header of a list: which column stands where. */
final class Header {
  private final Layout layout;
  private final List<String> names;
  private final Map<Column, Integer> indexes;
  private final Map<Integer, String> unknown;

  private Header(Layout layout, Columns columns) {
    this.layout = layout;
    this.names = columns.names;
    this.indexes = columns.indexes;
    this.unknown = columns.unknown;
  }

  /** Reads a header whose layout its columns must tell. */
  static Checked<Header> read(List<String> names) {
    Columns columns = new Columns(names);
    return Layout.of(columns.indexes.keySet())
        .map(layout -> Checked.of(new Header(layout, columns), columns.findings))
        .orElseGet(() -> Checked.rejected(columns.unknownLayout()));
  }

  /** Reads a header that must be of the layout. */
  static Checked<Header> read(List<String> names, Layout layout) {
    Columns columns = new Columns(names);
    List<Column> missing = layout.missing(columns.indexes.keySet());
    return missing.isEmpty()
        ? Checked.of(new Header(layout, columns), columns.findings)
        : Checked.rejected(
            Finding.of(ListingFinding.LAYOUT_MISMATCH)
                .with("layout", Finding.label(layout))
                .with("missing", Finding.labels(missing)));
  }

  Layout layout() {
    return layout;
  }

  /** Returns how many cells a row has. */
  int size() {
    return names.size();
  }

  /** Returns where a column stands, negative if nowhere. */
  int indexOf(Column column) {
    return indexes.getOrDefault(column, -1);
  }

  /** Returns a column's name in this header, or its own if it is not there. */
  String nameOf(Column column) {
    int index = indexOf(column);
    return index < 0 ? column.name() : names.get(index).strip();
  }

  Map<Integer, String> unknown() {
    return unknown;
  }

  /** The columns by what they hold, and what is odd about them. */
  private static final class Columns {
    private final List<String> names;
    private final Map<Column, Integer> indexes = new EnumMap<>(Column.class);
    private final Map<Integer, String> unknown = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Columns(List<String> names) {
      this.names = List.copyOf(names);
      for (int index = 0; index < names.size(); index++) {
        Optional<Column> column = Column.named(names.get(index));
        if (column.isEmpty()) {
          unknown.put(index, names.get(index).strip());
        } else if (indexes.putIfAbsent(column.get(), index) != null) {
          unknown.put(index, names.get(index).strip());
          findings.add(
              Finding.of(ListingFinding.COLUMN_REPEATED)
                  .with("column", Finding.label(column.get())));
        }
      }
      if (!unknown.isEmpty()) {
        findings.add(Finding.of(ListingFinding.COLUMN_UNKNOWN).with("unknown", unknown.size()));
      }
    }

    Finding unknownLayout() {
      return Finding.of(ListingFinding.LAYOUT_UNKNOWN)
          .with("expected", Finding.labels(List.of(Layout.values())))
          .with("found", Finding.labels(List.copyOf(indexes.keySet())))
          .with("unknown", unknown.size())
          .with("others", others());
    }

    /** A file without a header starts with a person: names are shown only where no digit is. */
    private String others() {
      boolean hasDigits = String.join("", names).chars().anyMatch(Character::isDigit);
      return hasDigits || unknown.isEmpty() ? "-" : String.join(", ", unknown.values());
    }
  }
}
