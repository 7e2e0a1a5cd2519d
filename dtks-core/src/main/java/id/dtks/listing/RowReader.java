package id.dtks.listing;

import id.dtks.check.Finding;
import id.dtks.listing.LineSource.Line;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes rows of lines; a line that gives none becomes a {@link RejectedLine} and is kept whole. */
final class RowReader implements Iterator<ListingLine> {
  /** How many lines a cell with line breaks may take before an open quote is taken for a slip. */
  private static final int MOST_LINES = 20;

  private final LineSource lines;
  private final Header header;
  private final CellParser parser;
  private final boolean fileEndsLine;
  private @Nullable ListingLine next;

  RowReader(LineSource lines, Header header, CellParser parser, boolean fileEndsLine) {
    this.lines = lines;
    this.header = header;
    this.parser = parser;
    this.fileEndsLine = fileEndsLine;
    this.next = read();
  }

  /** Makes a row anew from the number and text it had. */
  Row again(int number, String text) {
    return new Row(number, text, header, parser.cells(text).orElseThrow());
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public ListingLine next() {
    ListingLine current = next;
    if (current == null) {
      throw new NoSuchElementException("the list has no more lines");
    }
    next = read();
    return current;
  }

  private @Nullable ListingLine read() {
    Line line = lines.next();
    while (line != null && parser.isBlank(line.text())) {
      line = lines.next();
    }
    if (line == null) {
      return null;
    }
    return parser.endsInsideQuotes(line.text()) ? overLines(line) : single(line);
  }

  private ListingLine single(Line line) {
    Optional<List<String>> cells = parser.cells(line.text());
    if (cells.isPresent() && fits(cells.get())) {
      return new Row(line.number(), line.text(), header, cells.get());
    }
    return new RejectedLine(
        line.number(), line.text(), cells.map(this::wrongCells).orElseGet(this::wrongQuotes));
  }

  /** A row with line breaks in its cells, or, where the lines do not make one, the first alone. */
  private ListingLine overLines(Line first) {
    StringBuilder text = new StringBuilder(first.text());
    Deque<Line> taken = new ArrayDeque<>();
    while (parser.endsInsideQuotes(text.toString()) && taken.size() < MOST_LINES) {
      Line more = lines.next();
      if (more == null) {
        break;
      }
      taken.add(more);
      text.append('\n').append(more.text());
    }
    Optional<List<String>> cells = parser.cells(text.toString()).filter(this::fits);
    if (cells.isPresent()) {
      return new Row(first.number(), text.toString(), header, cells.get());
    }
    lines.giveBack(taken);
    return new RejectedLine(first.number(), first.text(), wrongQuotes());
  }

  /** Cells beyond the header do no harm if they are blank, as a spreadsheet leaves them. */
  private boolean fits(List<String> cells) {
    return cells.size() >= header.size()
        && cells.subList(header.size(), cells.size()).stream().allMatch(String::isBlank);
  }

  private Finding wrongCells(List<String> cells) {
    return isCutOff()
        ? Finding.of(ListingFinding.ROW_CUT_OFF)
        : Finding.of(ListingFinding.ROW_CELLS)
            .with("expected", header.size())
            .with("found", cells.size());
  }

  private Finding wrongQuotes() {
    return Finding.of(isCutOff() ? ListingFinding.ROW_CUT_OFF : ListingFinding.ROW_QUOTES);
  }

  private boolean isCutOff() {
    return !fileEndsLine && lines.isAtEnd();
  }
}
