package id.dtks.console;

import id.dtks.change.Grounds;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.objection.Objection;
import id.dtks.objection.ObjectionAction;
import id.dtks.registry.Objections;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What citizens object to (<i>usul-sanggah</i>); one command below for each step. */
@Command(name = "objections")
final class ObjectionsCommand {
  private final Session session;

  private ObjectionsCommand(Session session) {
    this.session = session;
  }

  /** Returns the command with all its steps. */
  static CommandLine in(Session session) {
    CommandLine objections = new CommandLine(new ObjectionsCommand(session));
    objections.addSubcommand(new FileObjection(session));
    AnswerObjection.each(session).forEach(objections::addSubcommand);
    return objections;
  }

  @Command(name = "list")
  int list() throws IOException {
    try (Workplace place = Workplace.open(session)) {
      print(place, place.desk().objections().open());
    }
    return ExitCode.DONE;
  }

  @Command(name = "about")
  int about(
      @Parameters(paramLabel = "NIK", descriptionKey = "person", converter = IdConverter.class)
          String person)
      throws IOException {
    try (Workplace place = Workplace.open(session)) {
      PersonId known =
          place
              .lookup()
              .member(person)
              .map(Member::id)
              .orElseThrow(() -> Refusal.of(ConsoleFinding.NOTHING_FOUND));
      print(place, place.desk().objections().about(known));
    }
    return ExitCode.DONE;
  }

  @Command(name = "lapse", aliases = "lewatkan")
  int lapse(
      @Parameters(
              paramLabel = "OBJECTION",
              arity = "0..1",
              descriptionKey = "objection.overdue",
              converter = IdConverter.class)
          Optional<String> id)
      throws IOException {
    try (Workplace place = Workplace.open(session)) {
      place.require(ObjectionAction.LAPSE);
      Objections objections = place.desk().objections();
      print(
          place,
          id.isEmpty()
              ? objections.lapse().orElseThrow()
              : List.of(
                  objections
                      .answer(place.objection(id.get()), ObjectionAction.LAPSE, Grounds.none())
                      .orElseThrow()));
    }
    return ExitCode.DONE;
  }

  private void print(Workplace place, List<Objection> objections) {
    if (objections.isEmpty()) {
      session.out().println(session.texts().of("objections.none"));
    } else {
      new ObjectionView(session, place).print(objections);
    }
  }
}
