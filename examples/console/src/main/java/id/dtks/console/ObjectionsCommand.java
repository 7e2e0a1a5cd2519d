package id.dtks.console;

import id.dtks.objection.Objection;
import java.io.IOException;
import java.util.List;
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
      print(place, place.desk().objections().about(place.lookup().person(person)));
    }
    return ExitCode.DONE;
  }

  @Command(name = "lapse")
  int lapse() throws IOException {
    try (Workplace place = Workplace.open(session)) {
      print(place, place.desk().objections().lapse().orElseThrow());
    }
    return ExitCode.DONE;
  }

  private void print(Workplace place, List<Objection> objections) {
    if (objections.isEmpty()) {
      session.out().println(session.texts().of("objections.none"));
    } else {
      new ObjectionView(session, place.desk()).print(objections);
    }
  }
}
