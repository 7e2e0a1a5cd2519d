package id.dtks.exchange;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.listing.Column;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The cells of one row while they are read into fields: collects what is found on the way, and the
 * texts that could not be read, so that nothing of the row is lost.
 */
final class Cells {
  private final Function<Column, String> row;
  private final List<Finding> findings = new ArrayList<>();
  private final Map<String, String> unread = new LinkedHashMap<>();

  /**
   * Starts with nothing found.
   *
   * @param row gives the cell of a column, empty if the list has no such column
   */
  Cells(Function<Column, String> row) {
    this.row = row;
  }

  /** Returns the cell of a column without blanks around it; empty if blank or not there. */
  Optional<String> text(Column column) {
    String text = row.apply(column).strip();
    return text.isEmpty() || text.equals("-") ? Optional.empty() : Optional.of(text);
  }

  /** Reads a cell into a field; a blank one is no finding. */
  <T> Optional<T> read(Column column, String field, Function<String, Checked<T>> reading) {
    return text(column).flatMap(text -> accepted(field, text, reading.apply(text)));
  }

  /** Returns the value read from a text; keeps the text if there is none. */
  <T> Optional<T> accepted(String field, String text, Checked<T> outcome) {
    outcome.findings().forEach(finding -> found(field, finding));
    if (!outcome.isAccepted()) {
      keep(field, text);
    }
    return outcome.toOptional();
  }

  /** Keeps a text that no field holds, unless it is blank. */
  void keep(String field, String text) {
    if (!text.isBlank()) {
      unread.put(field, text);
    }
  }

  /** Keeps the cells of columns that the model has no field for. */
  void keepAll(List<Column> columns) {
    columns.forEach(column -> text(column).ifPresent(text -> keep(column.name(), text)));
  }

  void found(String field, Finding finding) {
    findings.add(finding.within(field));
  }

  List<Finding> findings() {
    return findings;
  }

  Map<String, String> unread() {
    return unread;
  }
}
