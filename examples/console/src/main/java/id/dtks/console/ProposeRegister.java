package id.dtks.console;

import id.dtks.change.Change;
import id.dtks.household.FamilyCard;
import id.dtks.household.Household;
import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Proposes a household that the register does not know yet. */
@Command(name = "register")
final class ProposeRegister extends ProposeKind {
  @Mixin private final CardOption card = new CardOption();

  @Mixin private final AddressOptions address = new AddressOptions();

  @Mixin private final NewMembers members = new NewMembers();

  ProposeRegister(Session session) {
    super(session);
  }

  @Override
  Change change(Lookup at) throws IOException {
    Household.Builder household =
        Household.builder()
            .id(at.desk().newHousehold())
            .residence(address.residence(at))
            .members(members.members(at.desk()));
    card.number(at).map(FamilyCard::of).ifPresent(household::addFamilyCards);
    return Change.register(household.build());
  }
}
