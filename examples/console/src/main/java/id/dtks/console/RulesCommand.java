package id.dtks.console;

import id.dtks.change.LegalBasis;
import id.dtks.check.Words;
import id.dtks.registry.DryRunListener;
import id.dtks.registry.DryRunReport;
import id.dtks.registry.Procedure;
import id.dtks.rule.Rule;
import id.dtks.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists what is looked for, tries other rules on the whole register, and puts them in force. */
@Command(name = "rules")
final class RulesCommand {
  private final Session session;

  RulesCommand(Session session) {
    this.session = session;
  }

  @Command(name = "list")
  int list() throws IOException {
    try (Workplace place = Workplace.open(session)) {
      Procedure procedure = place.registry().procedure();
      new Refusals(session.texts()).printFile(session.err(), procedure.findings());
      print(procedure.rules());
    }
    return ExitCode.DONE;
  }

  @Command(name = "show")
  int show() throws IOException {
    try (Workplace place = Workplace.open(session)) {
      session.out().println(place.registry().procedure().rules().toJson().stripTrailing());
    }
    return ExitCode.DONE;
  }

  @Command(name = "try")
  int tryOut(@Parameters(paramLabel = "FILE", descriptionKey = "rules.file") Path file)
      throws IOException {
    try (Workplace place = Workplace.open(session)) {
      RuleSet base = place.registry().settings().rules();
      Optional<RuleSet> tried = new CityFile(session).read(file, text -> RuleSet.read(text, base));
      tried.ifPresent(rules -> new TrialView(session).print(rules, trial(place, rules)));
      return tried.isPresent() ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }

  private DryRunReport trial(Workplace place, RuleSet tried) {
    try (ProgressBar bar = new ProgressBar(session.terminal())) {
      return place
          .desk()
          .adoption()
          .dryRun(
              tried,
              new DryRunListener() {
                @Override
                public void at(int percent) {
                  bar.update(percent / 100.0);
                }
              });
    }
  }

  @Command(name = "use")
  int use(@Parameters(paramLabel = "FILE", descriptionKey = "rules.file") Path file)
      throws IOException {
    try (Workplace place = Workplace.open(session)) {
      Optional<RuleSet> used = new CityFile(session).read(file, place.desk().adoption()::rules);
      used.ifPresent(
          rules ->
              session
                  .out()
                  .println(
                      session
                          .texts()
                          .of("rules.used", "name", rules.name(), "rules", rules.rules().size())));
      return used.isPresent() ? ExitCode.DONE : ExitCode.REFUSED;
    }
  }

  private void print(RuleSet rules) {
    Texts texts = session.texts();
    Table table =
        new Table(
            List.of(
                texts.of("rule"),
                texts.of("severity"),
                texts.of("asks"),
                texts.of("basis"),
                texts.of("valid")));
    Words words = Words.in(session.language());
    for (Rule rule : rules.rules()) {
      table.row(
          rule.name(),
          texts.label(rules.severity(rule.name()).orElse(rule.severity())),
          words.text("rule." + rule.name()).orElse("-"),
          rule.basis().map(RulesCommand::cited).orElse("-"),
          texts.days(rule.validity().from(), rule.validity().until()).strip());
    }
    session.out().println(texts.of("rules", "name", rules.name()));
    session.out().println();
    table.lines(session.terminal().width()).forEach(session.out()::println);
  }

  private static String cited(LegalBasis basis) {
    return basis.decree() + basis.article().map(article -> ", " + article).orElse("");
  }
}
