package id.dtks.console;

import id.dtks.change.Change;
import id.dtks.household.Residence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Proposes that a household moves within the city. */
@Command(name = "move")
final class ProposeMove extends ProposeKind {
  @Parameters(paramLabel = "KK", descriptionKey = "household", converter = IdConverter.class)
  private String household = "";

  @Mixin private final CardOption card = new CardOption();

  @Mixin private final AddressOptions address = new AddressOptions();

  ProposeMove(Session session) {
    super(session);
  }

  @Override
  Change change(Lookup at) {
    Residence present = at.householdOrThrow(household).residence();
    return card.in(Change.move(at.householdId(household), address.residence(at, present)), at);
  }
}
