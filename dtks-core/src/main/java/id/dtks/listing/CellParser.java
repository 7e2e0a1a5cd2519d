package id.dtks.listing;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the text of one row apart into its cells. */
final class CellParser {
  private static final CsvFactory FACTORY =
      CsvFactory.builder().disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION).build();

  private final char delimiter;
  private final CsvSchema schema;

  CellParser(char delimiter) {
    this.delimiter = delimiter;
    this.schema = CsvSchema.emptySchema().withColumnSeparator(delimiter);
  }

  /** Returns the cells; empty if a closing quote is missing or not followed by a delimiter. */
  Optional<List<String>> cells(String text) {
    if (text.indexOf('"') < 0) {
      return Optional.of(plainCells(text));
    }
    if (endsInsideQuotes(text)) {
      return Optional.empty();
    }
    List<String> cells = new ArrayList<>();
    try (CsvParser parser = FACTORY.createParser(text)) {
      parser.setSchema(schema);
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          cells.add(parser.getText());
        }
      }
      return Optional.of(cells);
    } catch (IOException e) {
      // The message of the parser quotes the text, so it goes no further.
      return Optional.empty();
    }
  }

  /** Nearly all rows are of this kind, and setting up a parser costs more than reading them. */
  private List<String> plainCells(String text) {
    List<String> cells = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf(delimiter); end >= 0; end = text.indexOf(delimiter, start)) {
      cells.add(text.substring(start, end));
      start = end + 1;
    }
    cells.add(text.substring(start));
    return cells;
  }

  /** Tells whether a line has nothing but delimiters and blanks. */
  boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) != delimiter && !Character.isWhitespace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether the last cell starts with a quote that the text does not close. */
  boolean endsInsideQuotes(String text) {
    if (text.indexOf('"') < 0) {
      return false;
    }
    Place place = Place.START;
    for (int i = 0; i < text.length(); i++) {
      place = place.after(text.charAt(i), delimiter);
    }
    return place == Place.QUOTED;
  }

  /** Where in a row a character is. */
  private enum Place {
    /** At the start of a cell. */
    START,
    /** In a cell without quotes, or behind the closing quote. */
    PLAIN,
    /** In a cell with quotes. */
    QUOTED,
    /** Behind a quote that closes the cell unless another follows. */
    CLOSING;

    Place after(char c, char delimiter) {
      return switch (this) {
        case QUOTED -> c == '"' ? CLOSING : QUOTED;
        case START -> c == '"' ? QUOTED : c == delimiter ? START : PLAIN;
        case CLOSING -> c == '"' ? QUOTED : c == delimiter ? START : PLAIN;
        case PLAIN -> c == delimiter ? START : PLAIN;
      };
    }
  }
}
