package id.dtks.console;

import id.dtks.check.Finding;
import id.dtks.exchange.ImportReport;
import id.dtks.exchange.ListFinding;
import id.dtks.listing.ListingFinding;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Shows what an import did. */
final class ImportSummary {
  /** What keeps a row out; everything else is stored with the row. */
  private static final Set<String> REFUSING =
      Set.of(
          ListingFinding.ROW_CELLS.name(),
          ListingFinding.ROW_QUOTES.name(),
          ListingFinding.ROW_CUT_OFF.name(),
          ListFinding.ROW_OUTSIDE_AREA.name(),
          ListFinding.CARD_ELSEWHERE.name());

  private final Session session;
  private final Texts texts;
  private final List<FindingKinds.Kind> kinds;
  private boolean dryRun;

  ImportSummary(Session session, List<FindingKinds.Kind> kinds) {
    this.session = session;
    this.texts = session.texts();
    this.kinds = kinds;
  }

  /** Prints the numbers, and the findings by kind. */
  void print(Path file, ImportReport report, double seconds) {
    dryRun = report.dryRun();
    if (report.dryRun()) {
      say("import.dry-run");
    }
    say(
        "import.rows",
        "file",
        file,
        "rows",
        texts.number(report.rows()),
        "seconds",
        texts.decimal(seconds),
        "speed",
        texts.number(Math.round(report.rows() / Math.max(seconds, 1e-3))));
    say(
        "import.households",
        "new",
        texts.number(report.newHouseholds()),
        "changed",
        texts.number(report.changedHouseholds()),
        "unchanged",
        texts.number(report.unchangedHouseholds()),
        "people",
        texts.number(report.newPeople()));
    printKinds();
  }

  private void printKinds() {
    if (kinds.isEmpty()) {
      say("import.clean");
      return;
    }
    say(
        dryRun ? "import.findings.dry" : "import.findings",
        "count",
        texts.number(kinds.stream().mapToLong(FindingKinds.Kind::count).sum()));
    Table table =
        new Table(
            List.of(
                texts.of("severity"),
                texts.of("count"),
                texts.of("code"),
                texts.of("finding"),
                texts.of("first")));
    for (FindingKinds.Kind kind : kinds) {
      table.row(
          texts.label(kind.finding().severity()),
          texts.number(kind.count()),
          kind.finding().code(),
          texts.sentence(kind.finding()),
          place(kind));
    }
    session.out().println();
    table.lines(session.terminal().width()).forEach(session.out()::println);
  }

  /** Shows what was printed so far: the index of a large list takes its time. */
  void printIndexing() {
    session.out().flush();
    if (session.terminal().interactive()) {
      session.err().println(texts.of("import.indexing"));
      session.err().flush();
    }
  }

  /** Prints how many people the index can find now. */
  void printIndexed(long people) {
    session.out().println();
    say("import.indexed", "people", texts.number(people));
  }

  /** Prints which rows were not taken, why, and where they are. */
  void printRefusals(ImportReport report, Optional<Path> rejects) {
    Finding rows =
        Finding.of(
                rejects.isPresent()
                    ? ConsoleFinding.ROWS_REFUSED
                    : ConsoleFinding.ROWS_WOULD_BE_REFUSED)
            .with("rows", texts.number(report.rejectedRows()))
            .with("file", rejects.map(Path::toString).orElse(""));
    Refusals refusals = new Refusals(texts);
    refusals.print(session.err(), List.of(rows));
    for (FindingKinds.Kind kind : kinds) {
      if (REFUSING.contains(kind.finding().code())) {
        refusals.print(session.err(), place(kind), kind.finding());
      }
    }
  }

  private String place(FindingKinds.Kind kind) {
    return texts.of(
        kind.column().isEmpty() ? "import.at" : "import.in",
        "row",
        kind.row(),
        "column",
        texts.column(kind.column()));
  }

  private void say(String key, Object... facts) {
    session.out().println(texts.of(key, facts));
  }
}
