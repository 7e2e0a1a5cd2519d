package id.dtks.console;

import id.dtks.proposal.Proposal;
import id.dtks.search.query.Facet;
import id.dtks.search.query.SearchPage;
import id.dtks.search.query.SearchRequest;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the proposals that wait for the actor. */
@Command(name = "queue")
final class QueueCommand implements Callable<Integer> {
  private final Session session;

  @Option(names = "--by", paramLabel = "FACET", split = ",", descriptionKey = "queue-by")
  private List<Facet> by = List.of();

  QueueCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    try (Workplace place = Workplace.open(session)) {
      if (!by.isEmpty()) {
        count(place);
        return ExitCode.DONE;
      }
      List<Proposal> waiting = place.desk().queue();
      if (waiting.isEmpty()) {
        session.out().println(session.texts().of("queue.empty"));
      } else {
        new ProposalView(session, place).printAll(waiting);
      }
    }
    return ExitCode.DONE;
  }

  private void count(Workplace place) {
    SearchRequest waiting =
        SearchRequest.waitingFor(session.actor().role(), place.registry().procedure().workflow())
            .counting(by.toArray(Facet[]::new));
    SearchPage page = place.people().search(place.desk(), waiting);
    session
        .out()
        .println(
            session.texts().of("queue.people", "people", session.texts().number(page.atLeast())));
    new FacetView(session).print(page);
  }
}
