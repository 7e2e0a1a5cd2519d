package id.dtks.console;

import id.dtks.change.Change;
import id.dtks.region.RegionCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Proposes to close a household that moved out of the city. */
@Command(name = "move-away")
final class ProposeMoveAway extends ProposeKind {
  @Parameters(
      index = "0",
      paramLabel = "KK",
      descriptionKey = "household",
      converter = IdConverter.class)
  private String household = "";

  @Parameters(index = "1", paramLabel = "REGION", descriptionKey = "destination")
  private String destination = "";

  ProposeMoveAway(Session session) {
    super(session);
  }

  @Override
  Change change(Lookup at) {
    return Change.moveAway(
        at.householdId(household),
        RegionCode.parse(destination).within("destination").orElseThrow());
  }
}
