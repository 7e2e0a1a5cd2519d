package id.dtks.console;

import id.dtks.check.Checked;
import id.dtks.rule.Rule;
import id.dtks.rule.RuleSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
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
      print(place.registry().procedure().rules());
    }
    return ExitCode.DONE;
  }

  @Command(name = "use")
  int use(@Parameters(paramLabel = "FILE", descriptionKey = "rules.file") Path file)
      throws IOException {
    try (Workplace place = Workplace.open(session)) {
      Checked<RuleSet> checked = place.desk().adoptRules(TextFile.read(file));
      RuleSet rules = checked.orElseThrow();
      session
          .out()
          .println(
              session
                  .texts()
                  .of("rules.used", "name", rules.name(), "rules", rules.rules().size()));
    }
    return ExitCode.DONE;
  }

  private void print(RuleSet rules) {
    Texts texts = session.texts();
    Table table = new Table(List.of(texts.of("rule"), texts.of("severity"), texts.of("valid")));
    for (Rule rule : rules.rules()) {
      table.row(
          rule.name(),
          texts.label(rules.severity(rule.name()).orElse(rule.severity())),
          texts.days(rule.validity().from(), rule.validity().until()).strip());
    }
    session.out().println(texts.of("rules", "name", rules.name()));
    session.out().println();
    table.lines(session.terminal().width()).forEach(session.out()::println);
  }
}
