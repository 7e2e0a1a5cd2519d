package id.dtks.console;

import id.dtks.change.Change;
import id.dtks.change.Reactivate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Proposes to bring a person's record back into use. */
@Command(name = "reactivate")
final class ProposeReactivate extends ProposeKind {
  @Parameters(paramLabel = "NIK", descriptionKey = "person", converter = IdConverter.class)
  private String person = "";

  @Mixin private final FamilyPlace as = new FamilyPlace();

  ProposeReactivate(Session session) {
    super(session);
  }

  @Override
  Change change(Lookup at) {
    Reactivate change = Change.reactivate(at.person(person));
    return as.role().map(change::as).orElse(change);
  }
}
