package id.dtks.console;

import id.dtks.registry.DryRunReport;
import id.dtks.rule.RuleSet;
import id.dtks.rule.TrialCount;
import java.util.List;

/** Shows what other rules would find over the register, beside what those in force do. */
final class TrialView {
  private final Session session;
  private final Texts texts;

  TrialView(Session session) {
    this.session = session;
    this.texts = session.texts();
  }

  void print(RuleSet tried, DryRunReport report) {
    session
        .out()
        .println(
            texts.of(
                "trial",
                "name",
                tried.name(),
                "households",
                texts.number(report.households()),
                "people",
                texts.number(report.people())));
    if (report.changedMeanwhile()) {
      session.out().println(texts.of("trial.changed"));
    }
    Table table =
        new Table(
            List.of(
                texts.of("rule"),
                texts.of("now"),
                texts.of("then"),
                texts.of("added"),
                texts.of("gone"),
                texts.of("regraded")));
    for (TrialCount count : report.counts()) {
      if (count.before() + count.after() > 0) {
        table.row(
            count.rule(),
            texts.number(count.before()),
            texts.number(count.after()),
            texts.number(count.added()),
            texts.number(count.gone()),
            texts.number(count.regraded()));
      }
    }
    if (table.isEmpty()) {
      return;
    }
    session.out().println();
    table.lines(session.terminal().width()).forEach(session.out()::println);
  }
}
