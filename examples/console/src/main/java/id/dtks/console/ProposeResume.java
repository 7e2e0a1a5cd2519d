package id.dtks.console;

import id.dtks.change.Change;
import id.dtks.household.AidProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Proposes to resume aid that ended not long ago. */
@Command(name = "resume")
final class ProposeResume extends ProposeKind {
  @Parameters(
      index = "0",
      paramLabel = "NIK",
      descriptionKey = "person",
      converter = IdConverter.class)
  private String person = "";

  @Parameters(index = "1", paramLabel = "PROGRAM", descriptionKey = "program")
  private AidProgram program = AidProgram.OTHER;

  ProposeResume(Session session) {
    super(session);
  }

  @Override
  Change change(Lookup at) {
    return Change.resumeAid(at.person(person), program);
  }
}
