package id.dtks.console;

import id.dtks.change.Grounds;
import id.dtks.check.Checked;
import id.dtks.household.Households;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalAction;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes a step with a proposal. */
@Command(name = "advance")
final class AdvanceCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private final GroundsOptions grounds = new GroundsOptions();

  @Option(names = "--sign", descriptionKey = "sign")
  private boolean signs;

  @Parameters(
      index = "0",
      paramLabel = "PROPOSAL",
      descriptionKey = "proposal",
      converter = IdConverter.class)
  private String id = "";

  @Parameters(index = "1", paramLabel = "ACTION", descriptionKey = "action")
  private ProposalAction action = ProposalAction.SUBMIT;

  AdvanceCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    try (Workplace place = Workplace.open(session)) {
      Proposal seen = place.proposal(id);
      Grounds given = signs ? signed(place) : grounds.grounds();
      Checked<Proposal> outcome = place.desk().advance(seen, action, given);
      Whose whose = Whose.of(seen.change(), Households.none(), place.desk());
      Refusals refusals = new Refusals(session.texts());
      if (!outcome.isAccepted()) {
        refusals.print(session.err(), outcome.findings(), whose);
        return ExitCode.REFUSED;
      }
      new ProposalView(session, place).print(outcome.orElseThrow());
      refusals.printLeft(session.err(), outcome.findings(), whose);
    }
    return ExitCode.DONE;
  }

  private Grounds signed(Workplace place) {
    return new Signature(session)
        .under(place.registry().procedure().workflow().statement(), grounds.grounds());
  }
}
