package id.dtks.console;

import id.dtks.change.Grounds;
import id.dtks.check.Finding;
import id.dtks.check.RejectedException;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalAction;
import id.dtks.registry.RegistryFinding;
import java.io.IOException;
import java.util.List;
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
      Proposal seen =
          new Lookup(place.desk(), place.registry().settings().today())
              .proposal(id)
              .orElseThrow(AdvanceCommand::unknown);
      new Outcome(session, place).print(place.desk().advance(seen, action, groundsAt(place)));
    }
    return ExitCode.DONE;
  }

  private Grounds groundsAt(Workplace place) {
    return signs
        ? grounds.grounds().signed(place.registry().settings().workflow().statement().version())
        : grounds.grounds();
  }

  private static RejectedException unknown() {
    return new RejectedException(List.of(Finding.of(RegistryFinding.PROPOSAL_UNKNOWN)));
  }
}
