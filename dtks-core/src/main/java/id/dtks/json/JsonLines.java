package id.dtks.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** Finds the line each key and each element of a JSON text starts on. */
final class JsonLines {
  private JsonLines() {}

  /** Returns the lines by path, {@code steps[2].roles[0]}; up to the first error of syntax. */
  static Map<String, Integer> of(JsonFactory factory, String text) {
    Map<String, Integer> lines = new HashMap<>();
    try (JsonParser parser = factory.createParser(text)) {
      JsonToken token = parser.nextToken();
      while (token != null) {
        JsonStreamContext around =
            token.isStructStart() ? parentOf(parser) : parser.getParsingContext();
        if (!token.isStructEnd()) {
          lines.putIfAbsent(path(around), parser.currentTokenLocation().getLineNr());
        }
        token = parser.nextToken();
      }
    } catch (IOException e) {
      return Map.copyOf(lines); // reading the text tells what is wrong with it
    }
    return Map.copyOf(lines);
  }

  private static JsonStreamContext parentOf(JsonParser parser) {
    return parser.getParsingContext().getParent();
  }

  private static String path(JsonStreamContext context) {
    if (context.inRoot()) {
      return "";
    }
    String parent = path(context.getParent());
    if (context.inArray()) {
      return parent + "[" + context.getCurrentIndex() + "]";
    }
    return parent.isEmpty() ? context.getCurrentName() : parent + "." + context.getCurrentName();
  }
}
