package id.dtks.console;

import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalAction;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Declares expired what nobody carried on in time. */
@Command(name = "expire")
final class ExpireCommand implements Callable<Integer> {
  private final Session session;

  ExpireCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    try (Workplace place = Workplace.open(session)) {
      place.require(ProposalAction.EXPIRE);
      List<Proposal> expired = place.desk().expireOverdue();
      session.out().println(session.texts().of("expired", "count", expired.size()));
      if (!expired.isEmpty()) {
        new ProposalView(session, place).printAll(expired);
      }
    }
    return ExitCode.DONE;
  }
}
