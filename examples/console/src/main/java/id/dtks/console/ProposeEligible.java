package id.dtks.console;

import id.dtks.change.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Proposes that a person is eligible. */
@Command(name = "eligible")
final class ProposeEligible extends ProposeKind {
  @Parameters(paramLabel = "NIK", descriptionKey = "person", converter = IdConverter.class)
  private String person = "";

  ProposeEligible(Session session) {
    super(session);
  }

  @Override
  Change change(Lookup at) {
    return Change.declareEligible(at.person(person));
  }
}
