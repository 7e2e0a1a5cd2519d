package id.dtks.console;

import id.dtks.change.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Proposes to make two households one. */
@Command(name = "merge-households")
final class ProposeMergeHouseholds extends ProposeKind {
  @Parameters(
      index = "0",
      paramLabel = "KEPT",
      descriptionKey = "household",
      converter = IdConverter.class)
  private String kept = "";

  @Parameters(
      index = "1",
      paramLabel = "DISSOLVED",
      descriptionKey = "dissolved",
      converter = IdConverter.class)
  private String dissolved = "";

  @Mixin private final NewPlaces places = new NewPlaces();

  ProposeMergeHouseholds(Session session) {
    super(session);
  }

  @Override
  Change change(Lookup at) {
    return places.in(Change.mergeHouseholds(at.householdId(kept), at.householdId(dissolved)), at);
  }
}
