package id.dtks.console;

import id.dtks.search.query.SearchPage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Searches one person for each line of a file, in its order. */
@Command(name = "match")
final class MatchCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final Session session;

  @Parameters(paramLabel = "FILE", descriptionKey = "queries")
  private String file = "";

  @Mixin private final SearchOptions options = new SearchOptions();

  MatchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    try (BufferedReader queries =
            new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8));
        Searching place = Searching.open(session)) {
      Pace pace = new Pace();
      place
          .people()
          .match(
              session.actor(),
              Stream.concat(first(queries), queries.lines()).map(options::request).iterator(),
              (request, page) -> {
                pace.add(page.micros());
                print(request.text(), page);
              });
      session.out().flush();
      session.err().println(pace.summary(session.texts()));
    }
    return ExitCode.DONE;
  }

  private static Stream<String> first(BufferedReader queries) throws IOException {
    String line = queries.readLine();
    return Stream.ofNullable(line)
        .map(text -> text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
  }

  private void print(String query, SearchPage page) {
    if (options.json()) {
      session.out().println(new PageJson(session).line(query, page));
    } else {
      session.out().println(query);
      new PageView(session).printLines(page);
    }
  }

  private InputStream open() throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      return System.in;
    }
    if (Files.isDirectory(Path.of(file))) {
      throw Refusal.of(ConsoleFinding.PATH_IS_DIRECTORY, "file", file);
    }
    return Files.newInputStream(Path.of(file));
  }
}
