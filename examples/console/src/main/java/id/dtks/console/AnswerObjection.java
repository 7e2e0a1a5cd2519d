package id.dtks.console;

import id.dtks.change.Change;
import id.dtks.change.DeclareIneligible;
import id.dtks.change.Evidence;
import id.dtks.change.Grounds;
import id.dtks.check.Finding;
import id.dtks.check.Language;
import id.dtks.objection.Objection;
import id.dtks.objection.ObjectionAction;
import id.dtks.registry.Desk;
import id.dtks.registry.RegistrySettings;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Takes one step with an objection; an upheld one suggests what to propose. */
@Command
final class AnswerObjection implements Callable<Integer> {
  private final Session session;
  private final ObjectionAction action;

  @Parameters(paramLabel = "OBJECTION", descriptionKey = "objection", converter = IdConverter.class)
  private String id = "";

  @Mixin private final GroundsOptions grounds = new GroundsOptions();

  private AnswerObjection(Session session, ObjectionAction action) {
    this.session = session;
    this.action = action;
  }

  /** Returns a command for each step with one objection. */
  static List<CommandLine> each(Session session) {
    return Stream.of(ObjectionAction.TAKE_UP, ObjectionAction.UPHOLD, ObjectionAction.DISMISS)
        .map(action -> in(session, action))
        .toList();
  }

  private static CommandLine in(Session session, ObjectionAction action) {
    CommandLine line = new CommandLine(new AnswerObjection(session, action));
    line.setCommandName(CommandWord.english(action));
    line.getCommandSpec().aliases(CommandWord.in(Language.INDONESIAN, action));
    return line;
  }

  @Override
  public Integer call() throws IOException {
    try (Workplace place = Workplace.open(session)) {
      Desk desk = place.desk();
      Objection seen = place.objection(id);
      Objection answered = desk.objections().answer(seen, action, grounds.grounds()).orElseThrow();
      new ObjectionView(session, place).print(List.of(answered));
      answered
          .suggestion(place.registry().settings().zone())
          .ifPresent(change -> suggest(change, place));
    }
    return ExitCode.DONE;
  }

  private void suggest(Change change, Workplace place) {
    Texts texts = session.texts();
    session
        .out()
        .println(
            texts.of(
                "objection.suggests",
                "what",
                new ChangeText(texts, place.desk()).what(change),
                "roles",
                Finding.labels(place.registry().procedure().workflow().creators(change.type()))));
    session.out().println("  " + command(change, place.registry().settings()));
  }

  private String command(Change change, RegistrySettings settings) {
    StringBuilder command =
        new StringBuilder("dtks propose ")
            .append(change instanceof DeclareIneligible ? "ineligible " : "eligible ")
            .append(change.subjects().people().get(0));
    Grounds grounds = change.grounds();
    if (change instanceof DeclareIneligible declared) {
      command.append(' ').append(CommandWord.english(declared.reason()));
    }
    grounds.day().ifPresent(day -> command.append(" --on ").append(session.texts().day(day)));
    grounds
        .note()
        .ifPresent(note -> command.append(" --note \"").append(session.shown(note)).append('"'));
    for (Evidence paper : grounds.evidence()) {
      command
          .append(" --evidence \"")
          .append(CommandWord.english(paper.kind()))
          .append(':')
          .append(session.shown(paper.reference()))
          .append('"');
    }
    settings.reasons().check(change, settings.today()).stream()
        .flatMap(missing -> OptionHint.of(missing, session.language()).stream())
        .forEach(option -> command.append(' ').append(option));
    return command.toString();
  }
}
