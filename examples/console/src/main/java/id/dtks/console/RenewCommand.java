package id.dtks.console;

import id.dtks.household.Households;
import id.dtks.proposal.Proposal;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Proposes anew what expired, was rejected or given up. */
@Command(name = "renew")
final class RenewCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(paramLabel = "PROPOSAL", descriptionKey = "proposal", converter = IdConverter.class)
  private String id = "";

  RenewCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    try (Workplace place = Workplace.open(session)) {
      Proposal draft = place.desk().renew(place.proposal(id).id()).orElseThrow();
      new ProposalView(session, place).print(draft);
      Whose whose = Whose.of(draft.change(), Households.none(), place.desk());
      new Refusals(session.texts()).printLeft(session.err(), draft.findings(), whose);
    }
    return ExitCode.DONE;
  }
}
