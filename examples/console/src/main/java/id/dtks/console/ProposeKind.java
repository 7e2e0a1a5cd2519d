package id.dtks.console;

import id.dtks.change.Change;
import id.dtks.change.Grounds;
import id.dtks.household.Households;
import id.dtks.proposal.Proposal;
import id.dtks.registry.Desk;
import id.dtks.registry.Outlook;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/**
 * Proposes one kind of change: shows what it would do and what speaks against it, then stores the
 * draft.
 */
abstract class ProposeKind implements Callable<Integer> {
  private final Session session;

  @Mixin private final ProposalOptions options = new ProposalOptions();

  ProposeKind(Session session) {
    this.session = session;
  }

  /** Makes the change of the words of the command, its grounds aside. */
  abstract Change change(Lookup at) throws IOException;

  Questions questions() {
    return new Questions(session);
  }

  @Override
  public Integer call() throws IOException {
    try (Workplace place = Workplace.open(session)) {
      Desk desk = place.desk();
      Lookup lookup = place.lookup();
      Change asTyped = change(lookup).on(options.grounds());
      Change change = new Completion(session, desk, lookup).complete(asTyped);
      if (options.revised().isPresent()) {
        revise(place, place.proposal(options.revised().get()), change);
        return ExitCode.DONE;
      }
      Outlook outlook = desk.preview(change);
      Whose whose = Whose.of(change, outlook.preview().after(), desk);
      Refusals refusals = new Refusals(session.texts());
      if (!outlook.obstacles().isEmpty()) {
        refusals.print(session.err(), outlook.findings(), whose);
        return ExitCode.REFUSED;
      }
      new PreviewView(session).print("preview", outlook.preview());
      refusals.printLeft(session.err(), outlook.findings(), whose);
      if (options.dryRun()) {
        session.out().println(session.texts().of("propose.dry-run"));
      } else {
        new ProposalView(session, place).print(desk.propose(change).orElseThrow());
      }
    }
    return ExitCode.DONE;
  }

  private void revise(Workplace place, Proposal seen, Change change) {
    Proposal revised = place.desk().revise(seen, change, Grounds.none()).orElseThrow();
    new ProposalView(session, place).print(revised);
    new Refusals(session.texts())
        .printLeft(
            session.err(),
            revised.steps().get(revised.steps().size() - 1).findings(),
            Whose.of(change, Households.none(), place.desk()));
  }
}
