package id.dtks.console;

import id.dtks.change.Change;
import id.dtks.household.InactivationReason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Proposes to take a person's record off the register. */
@Command(name = "remove")
final class ProposeRemove extends ProposeKind {
  @Mixin private final PersonAndReason about = new PersonAndReason();

  @Mixin private final NextHead next = new NextHead();

  ProposeRemove(Session session) {
    super(session);
  }

  @Override
  Change change(Lookup at) {
    InactivationReason why = about.reason(InactivationReason.class, questions());
    return next.in(Change.remove(about.person(at), why), at);
  }
}
