package id.dtks.console;

import id.dtks.proposal.Proposal;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Shows the proposals that wait for the actor. */
@Command(name = "queue")
final class QueueCommand implements Callable<Integer> {
  private final Session session;

  QueueCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    try (Workplace place = Workplace.open(session)) {
      List<Proposal> waiting = place.desk().queue();
      if (waiting.isEmpty()) {
        session.out().println(session.texts().of("queue.empty"));
      } else {
        new ProposalView(session, place).printAll(waiting);
      }
    }
    return ExitCode.DONE;
  }
}
