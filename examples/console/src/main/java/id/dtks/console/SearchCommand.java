package id.dtks.console;

import id.dtks.search.query.SearchPage;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Searches people. */
@Command(name = "search")
final class SearchCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "TEXT", arity = "1..*", descriptionKey = "words")
  private List<String> words = List.of();

  @Mixin private final SearchOptions options = new SearchOptions();

  SearchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    String text = String.join(" ", words);
    try (Workplace place = Workplace.open(session)) {
      SearchPage page = place.people().search(place.desk(), options.request(text));
      if (options.json()) {
        session.out().println(new PageJson(session).line(text, page));
      } else {
        new PageView(session).print(page);
      }
    }
    return ExitCode.DONE;
  }
}
