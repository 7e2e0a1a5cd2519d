package id.dtks.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of cells as aligned lines of text. */
final class Table {
  private static final String GAP = "  ";
  private static final String CUT = "..";
  private static final int NARROWEST = 6;

  private final List<String> headings;
  private final List<List<String>> rows = new ArrayList<>();
  private boolean lastWhole;

  Table(List<String> headings) {
    this.headings = List.copyOf(headings);
  }

  /** Adds a row, with a cell for each heading. */
  Table row(String... cells) {
    if (cells.length != headings.size()) {
      throw new IllegalArgumentException("cells must be as many as headings");
    }
    rows.add(List.of(cells));
    return this;
  }

  /** Returns this table with a last column that never gives way: what is cut there is of no use. */
  Table whole() {
    lastWhole = true;
    return this;
  }

  /** Tells whether there is no row. */
  boolean isEmpty() {
    return rows.isEmpty();
  }

  /**
   * Returns the heading, a rule, and a line for each row. If they do not fit, the widest columns
   * give way, and cells cut short end in two dots.
   *
   * @param width the most columns a line may take
   */
  List<String> lines(int width) {
    int[] widths = widths(width);
    List<String> lines = new ArrayList<>(rows.size() + 2);
    lines.add(line(headings, widths));
    lines.add(line(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths));
    rows.forEach(row -> lines.add(line(row, widths)));
    return lines;
  }

  private int[] widths(int width) {
    int[] widths = IntStream.range(0, headings.size()).map(this::longest).toArray();
    int most = width - GAP.length() * (widths.length - 1);
    int yielding = widths.length - (lastWhole ? 1 : 0);
    for (int widest = widest(widths, yielding);
        IntStream.of(widths).sum() > most && widths[widest] > NARROWEST;
        widest = widest(widths, yielding)) {
      widths[widest]--;
    }
    return widths;
  }

  private int longest(int column) {
    return rows.stream()
        .mapToInt(row -> row.get(column).length())
        .reduce(headings.get(column).length(), Math::max);
  }

  private static int widest(int[] widths, int yielding) {
    return IntStream.range(0, yielding)
        .reduce(0, (one, other) -> widths[other] >= widths[one] ? other : one);
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String cell = fitted(cells.get(i), widths[i]);
      line.append(cell).append(" ".repeat(widths[i] - cell.length())).append(GAP);
    }
    return line.toString().stripTrailing();
  }

  private static String fitted(String cell, int width) {
    return cell.length() <= width ? cell : cell.substring(0, width - CUT.length()) + CUT;
  }
}
