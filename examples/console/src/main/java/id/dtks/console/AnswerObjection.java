package id.dtks.console;

import id.dtks.change.Change;
import id.dtks.check.Language;
import id.dtks.objection.Objection;
import id.dtks.objection.ObjectionAction;
import id.dtks.objection.ObjectionId;
import id.dtks.registry.Desk;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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
      Objection seen =
          desk.objections()
              .get(new ObjectionId(id))
              .orElseThrow(() -> Refusal.of(ConsoleFinding.NOTHING_FOUND));
      Objection answered = desk.objections().answer(seen, action, grounds.grounds()).orElseThrow();
      new ObjectionView(session, desk).print(List.of(answered));
      suggestion(answered, place)
          .ifPresent(
              change ->
                  session
                      .out()
                      .println(
                          session
                              .texts()
                              .of(
                                  "objection.suggests",
                                  "what",
                                  new ChangeText(session.texts(), desk).what(change),
                                  "evidence",
                                  "other-document:\"" + answered.reference().reference() + '"')));
    }
    return ExitCode.DONE;
  }

  private static Optional<Change> suggestion(Objection answered, Workplace place) {
    return answered.suggestion(place.registry().settings().zone());
  }
}
