package id.dtks.console;

import id.dtks.check.Finding;
import id.dtks.check.RejectedException;
import id.dtks.search.query.Facet;
import id.dtks.search.query.SearchOrder;
import id.dtks.search.query.SearchPage;
import id.dtks.search.query.SearchRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Searches people. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "TEXT", arity = "0..*", descriptionKey = "words")
  private List<String> words = List.of();

  @Mixin private final SearchOptions options = new SearchOptions();

  @Option(names = "--facets", paramLabel = "FACET", split = ",", descriptionKey = "facets")
  private List<Facet> facets = List.of();

  @Option(names = "--sort", paramLabel = "ORDER", descriptionKey = "sort")
  private Optional<SearchOrder> sort = Optional.empty();

  @Option(names = "--after", paramLabel = "PLACE", descriptionKey = "after")
  private Optional<String> after = Optional.empty();

  SearchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    String text = String.join(" ", words);
    try (Searching place = Searching.open(session)) {
      SearchPage page = place.people().search(session.actor(), request(text));
      if (page.findings().stream().anyMatch(Finding::isError)) {
        throw new RejectedException(page.findings());
      }
      if (options.json()) {
        session.out().println(new PageJson(session).line(text, page));
      } else {
        new PageView(session).print(page);
      }
    }
    return ExitCode.DONE;
  }

  private SearchRequest request(String text) {
    return options.request(text).toBuilder()
        .facets(facets)
        .order(sort.orElse(SearchOrder.BEST))
        .after(after)
        .build();
  }
}
