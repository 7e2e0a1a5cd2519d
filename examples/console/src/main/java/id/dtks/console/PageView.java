package id.dtks.console;

import id.dtks.region.Region;
import id.dtks.region.RegionCatalog;
import id.dtks.search.query.PersonHit;
import id.dtks.search.query.SearchPage;
import java.util.List;
import java.util.stream.Collectors;

/** Shows the answer to a search. */
final class PageView {
  private static final double MICROS_A_MILLI = 1000;

  private final Session session;
  private final Texts texts;

  PageView(Session session) {
    this.session = session;
    this.texts = session.texts();
  }

  void print(SearchPage page) {
    if (page.hits().isEmpty()) {
      session.out().println(texts.of("search.none"));
      return;
    }
    Table table =
        new Table(
            List.of(
                texts.of("name"),
                texts.of("nik"),
                texts.of("birth"),
                texts.of("village"),
                texts.of("rt"),
                texts.of("standing"),
                texts.of("why")));
    page.hits()
        .forEach(
            hit ->
                table.row(
                    hit.name(),
                    number(hit),
                    birth(hit),
                    village(hit),
                    hit.rt().orElse("-") + "/" + hit.rw().orElse("-"),
                    StandingText.of(hit.standing(), texts),
                    why(hit)));
    table.lines(session.terminal().width()).forEach(session.out()::println);
    session.out().println();
    session
        .out()
        .println(
            texts.of(
                "search.page",
                "shown",
                texts.number(page.hits().size()),
                "found",
                texts.number(page.atLeast()),
                "ms",
                texts.decimal(page.micros() / MICROS_A_MILLI)));
  }

  /** Prints the hits alone, a line each. */
  void printLines(SearchPage page) {
    if (page.hits().isEmpty()) {
      session.out().println("  " + texts.of("match.none"));
    }
    for (PersonHit hit : page.hits()) {
      session
          .out()
          .println(
              String.join(
                  "  ",
                  "",
                  hit.name(),
                  number(hit),
                  birth(hit),
                  village(hit),
                  "(" + why(hit) + ")"));
    }
  }

  private String number(PersonHit hit) {
    return session.shownNik(hit).orElse("-");
  }

  private static String village(PersonHit hit) {
    return RegionCatalog.current().find(hit.region()).map(Region::name).orElse("-");
  }

  private static String birth(PersonHit hit) {
    return hit.birthYear().map(String::valueOf).orElse("-");
  }

  private String why(PersonHit hit) {
    return hit.evidence().stream().map(texts::label).collect(Collectors.joining(", "));
  }
}
