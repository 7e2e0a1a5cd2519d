package id.dtks.console;

import id.dtks.change.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Proposes to correct what is recorded of a person. */
@Command(name = "correct")
final class ProposeCorrect extends ProposeKind {
  @Parameters(paramLabel = "NIK", descriptionKey = "person", converter = IdConverter.class)
  private String person = "";

  @Mixin private final PersonOptions fields = new PersonOptions();

  ProposeCorrect(Session session) {
    super(session);
  }

  @Override
  Change change(Lookup at) {
    return Change.correct(at.person(person), PersonReader.correction(fields.typed()).orElseThrow());
  }
}
