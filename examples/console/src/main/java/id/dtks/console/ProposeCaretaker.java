package id.dtks.console;

import id.dtks.change.Change;
import id.dtks.household.AidProgram;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Proposes who else is to draw a family's aid. */
@Command(name = "caretaker")
final class ProposeCaretaker extends ProposeKind {
  @Parameters(
      index = "0",
      paramLabel = "FROM",
      descriptionKey = "from",
      converter = IdConverter.class)
  private String from = "";

  @Parameters(index = "1", paramLabel = "TO", descriptionKey = "to", converter = IdConverter.class)
  private String to = "";

  @Parameters(index = "2", paramLabel = "PROGRAM", descriptionKey = "program")
  private AidProgram program = AidProgram.OTHER;

  ProposeCaretaker(Session session) {
    super(session);
  }

  @Override
  Change change(Lookup at) {
    return Change.replaceCaretaker(at.person(from), at.person(to), program);
  }
}
