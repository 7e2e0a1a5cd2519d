package id.dtks.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The line of a header, with the delimiter that makes the most known columns of it.
 *
 * @param text the line without a byte order mark
 * @param parser takes this and the further lines apart
 */
record HeaderLine(String text, CellParser parser) {
  private static final char[] DELIMITERS = {',', ';', '\t'};
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  /** Reads up to the first line that is not blank. */
  static HeaderLine of(LineSource lines) {
    String text = firstText(lines);
    CellParser best = new CellParser(DELIMITERS[0]);
    for (char delimiter : DELIMITERS) {
      CellParser parser = new CellParser(delimiter);
      if (known(parser, text) > known(best, text)) {
        best = parser;
      }
    }
    return new HeaderLine(text, best);
  }

  private static String firstText(LineSource lines) {
    for (LineSource.@Nullable Line line = lines.next(); line != null; line = lines.next()) {
      String text = line.number() == 1 ? withoutMark(line.text()) : line.text();
      if (!text.isBlank()) {
        return text;
      }
    }
    return "";
  }

  private static String withoutMark(String text) {
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }

  private static long known(CellParser parser, String text) {
    return parser.cells(text).orElse(List.of()).stream()
        .filter(name -> Column.named(name).isPresent())
        .count();
  }

  List<String> names() {
    return parser.cells(text).orElse(List.of());
  }
}
