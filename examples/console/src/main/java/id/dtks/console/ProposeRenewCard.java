package id.dtks.console;

import id.dtks.change.Change;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Proposes another family card number. */
@Command(name = "renew-card")
final class ProposeRenewCard extends ProposeKind {
  @Parameters(
      index = "0",
      paramLabel = "KK",
      descriptionKey = "household",
      converter = IdConverter.class)
  private String household = "";

  @Parameters(
      index = "1",
      paramLabel = "NEW-KK",
      descriptionKey = "kk",
      converter = IdConverter.class)
  private String number = "";

  ProposeRenewCard(Session session) {
    super(session);
  }

  @Override
  Change change(Lookup at) {
    return Change.renewCard(at.householdId(household), at.card(number));
  }
}
