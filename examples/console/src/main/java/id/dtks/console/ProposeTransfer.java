package id.dtks.console;

import id.dtks.change.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Proposes to bring a member into another household. */
@Command(name = "transfer")
final class ProposeTransfer extends ProposeKind {
  @Parameters(
      index = "0",
      paramLabel = "NIK",
      descriptionKey = "person",
      converter = IdConverter.class)
  private String person = "";

  @Parameters(
      index = "1",
      paramLabel = "KK",
      descriptionKey = "household",
      converter = IdConverter.class)
  private String household = "";

  @Mixin private final FamilyPlace as = new FamilyPlace();

  @Mixin private final NextHead next = new NextHead();

  ProposeTransfer(Session session) {
    super(session);
  }

  @Override
  Change change(Lookup at) {
    return next.in(
        Change.transfer(at.person(person), at.householdId(household), as.required()), at);
  }
}
