package id.dtks.console;

import id.dtks.household.RecordStanding;
import id.dtks.region.Region;
import id.dtks.region.RegionCatalog;
import id.dtks.search.query.PersonHit;
import id.dtks.search.query.SearchPage;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
    boolean codes = page.hits().stream().anyMatch(PageView::goesByCode);
    List<String> headings =
        List.of(
            texts.of("name"),
            texts.of("nik"),
            texts.of("birth"),
            texts.of("village"),
            texts.of("rt"),
            texts.of("standing"),
            texts.of("why"));
    Table table = codes ? new Table(with(headings, texts.of("id"))).whole() : new Table(headings);
    for (PersonHit hit : page.hits()) {
      List<String> cells = cells(hit);
      table.row(
          (codes ? with(cells, goesByCode(hit) ? hit.person().value() : "") : cells)
              .toArray(String[]::new));
    }
    table.lines(session.terminal().width()).forEach(session.out()::println);
    session.out().println();
    session
        .out()
        .println(
            texts.of(
                page.atLeast() > page.hits().size() ? "search.page" : "search.all",
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

  private List<String> cells(PersonHit hit) {
    return List.of(
        hit.name(),
        number(hit),
        birth(hit),
        village(hit),
        hit.rt().orElse("-") + "/" + hit.rw().orElse("-"),
        StandingText.of(hit.standing(), texts),
        why(hit));
  }

  /** A record out of use may share its NIK with another, and some have none. */
  private static boolean goesByCode(PersonHit hit) {
    return hit.maskedNik().isEmpty() || hit.standing().record() != RecordStanding.State.ACTIVE;
  }

  private static List<String> with(List<String> cells, String last) {
    return Stream.concat(cells.stream(), Stream.of(last)).toList();
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
