package id.dtks.console;

import id.dtks.change.Change;
import id.dtks.household.IneligibilityReason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Proposes that a person is not eligible. */
@Command(name = "ineligible")
final class ProposeIneligible extends ProposeKind {
  @Mixin private final PersonAndReason about = new PersonAndReason();

  @Mixin private final NextHead next = new NextHead();

  ProposeIneligible(Session session) {
    super(session);
  }

  @Override
  Change change(Lookup at) {
    IneligibilityReason why = about.reason(IneligibilityReason.class, questions());
    return next.in(Change.declareIneligible(about.person(at), why), at);
  }
}
