package id.dtks.listing;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A row of a list, with its cells by column. Its text form shows nothing of it. */
public final class Row implements ListingLine {
  private final int number;
  private final String text;
  private final Header header;
  private final List<String> cells;

  Row(int number, String text, Header header, List<String> cells) {
    this.number = number;
    this.text = text;
    this.header = header;
    this.cells = cells;
  }

  @Override
  public int number() {
    return number;
  }

  @Override
  public String text() {
    return text;
  }

  @Override
  public List<Finding> findings() {
    return List.of();
  }

  /** Returns a cell without blanks around it; empty also if the list has no such column. */
  public String cell(Column column) {
    int index = header.indexOf(column);
    return index < 0 ? "" : cells.get(index).strip();
  }

  /** Tells whether there is nothing in a cell, or no such column. */
  public boolean isBlank(Column column) {
    return cell(column).isEmpty();
  }

  /** Returns the date in a cell, its findings at the path of the column's header. */
  public Checked<LocalDate> date(Column column) {
    return DateCell.parse(cell(column), header.layout().dateStyle()).within(path(column));
  }

  /** Returns where findings about a cell are: the column as this list's header has it. */
  public String path(Column column) {
    return header.nameOf(column);
  }

  /** Returns the cells of columns that nobody knows, by their header and in their order. */
  public Map<String, String> unknownCells() {
    Map<String, String> unknown = new LinkedHashMap<>();
    header.unknown().forEach((index, name) -> unknown.put(name, cells.get(index).strip()));
    return unknown;
  }

  @Override
  public String toString() {
    return "Row[number=" + number + "]";
  }
}
