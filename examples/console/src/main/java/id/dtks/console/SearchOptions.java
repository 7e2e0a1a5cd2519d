package id.dtks.console;

import id.dtks.region.Area;
import id.dtks.search.query.SearchRequest;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;

/** The options of everything that searches. */
final class SearchOptions {
  @Option(names = "--area", paramLabel = "CODE", descriptionKey = "area")
  private Optional<Area> area = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      descriptionKey = "limit",
      defaultValue = "" + SearchRequest.DEFAULT_LIMIT,
      converter = Limit.class)
  private int limit;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  SearchRequest request(String text) {
    SearchRequest request = SearchRequest.of(text).limit(limit);
    return area.map(request::within).orElse(request);
  }

  boolean json() {
    return json;
  }

  /** Reads how many people a search may give. */
  static final class Limit implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String text) {
      if (!text.matches("[1-9]\\d{0,3}") || Integer.parseInt(text) > SearchRequest.HIGHEST_LIMIT) {
        throw Refusal.of(
            ConsoleFinding.NUMBER_OUT_OF_RANGE, "least", 1, "most", SearchRequest.HIGHEST_LIMIT);
      }
      return Integer.valueOf(text);
    }
  }
}
