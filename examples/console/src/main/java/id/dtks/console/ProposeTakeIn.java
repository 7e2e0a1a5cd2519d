package id.dtks.console;

import id.dtks.change.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Proposes somebody new for a household. */
@Command(name = "take-in")
final class ProposeTakeIn extends ProposeKind {
  @Parameters(paramLabel = "KK", descriptionKey = "household", converter = IdConverter.class)
  private String household = "";

  @Mixin private final PersonOptions fields = new PersonOptions();

  ProposeTakeIn(Session session) {
    super(session);
  }

  @Override
  Change change(Lookup at) {
    return Change.takeIn(
        at.householdId(household),
        PersonReader.member(at.desk().newPerson(), fields.typed()).orElseThrow());
  }
}
