package id.dtks.console;

import id.dtks.change.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Proposes another head of a family. */
@Command(name = "head")
final class ProposeHead extends ProposeKind {
  @Parameters(
      index = "0",
      paramLabel = "KK",
      descriptionKey = "household",
      converter = IdConverter.class)
  private String household = "";

  @Parameters(
      index = "1",
      paramLabel = "NIK",
      descriptionKey = "head",
      converter = IdConverter.class)
  private String head = "";

  @Mixin private final FamilyPlace formerAs = new FamilyPlace();

  ProposeHead(Session session) {
    super(session);
  }

  @Override
  Change change(Lookup at) {
    return Change.changeHead(at.householdId(household), at.person(head), formerAs.required());
  }
}
