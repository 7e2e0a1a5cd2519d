package id.dtks.console;

import id.dtks.change.Change;
import id.dtks.household.AidProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Nominates a person for aid. */
@Command(name = "nominate")
final class ProposeNominate extends ProposeKind {
  @Parameters(
      index = "0",
      paramLabel = "NIK",
      descriptionKey = "person",
      converter = IdConverter.class)
  private String person = "";

  @Parameters(index = "1", paramLabel = "PROGRAM", descriptionKey = "program")
  private AidProgram program = AidProgram.OTHER;

  ProposeNominate(Session session) {
    super(session);
  }

  @Override
  Change change(Lookup at) {
    return Change.nominate(at.person(person), program);
  }
}
