package id.dtks.console;

import id.dtks.household.Household;
import id.dtks.proposal.Proposal;
import id.dtks.registry.Desk;
import id.dtks.registry.RegistrySettings;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows the household of a number, or a proposal. */
@Command(name = "show")
final class ShowCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      paramLabel = "NIK|KK|PROPOSAL",
      descriptionKey = "target",
      converter = IdConverter.class)
  private String target = "";

  @Option(names = "--history", descriptionKey = "history")
  private boolean history;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "as-of")
  private Optional<LocalDate> asOf = Optional.empty();

  ShowCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    try (Workplace place = Workplace.open(session)) {
      RegistrySettings settings = place.registry().settings();
      Desk desk = place.desk();
      Lookup lookup = new Lookup(desk, settings.today());
      Optional<Proposal> proposal = lookup.proposal(target);
      if (proposal.isPresent()) {
        show(proposal.get(), new ProposalView(session, desk, settings.zone()));
      } else {
        show(lookup.household(target).orElseThrow(ShowCommand::nothing), desk, settings);
      }
    }
    return ExitCode.DONE;
  }

  private void show(Proposal proposal, ProposalView view) {
    view.print(proposal);
    if (history) {
      view.printSteps(proposal);
    }
  }

  private void show(Household present, Desk desk, RegistrySettings settings) {
    Household household =
        asOf.map(day -> desk.asOf(present.id(), day).orElseThrow(ShowCommand::nothing))
            .orElse(present);
    new HouseholdView(session).print(household);
    new OpenQuestions(session).print(household);
    List<Proposal> open = desk.openProposals(present.id());
    if (asOf.isEmpty() && !open.isEmpty()) {
      session.out().println();
      new ProposalView(session, desk, settings.zone()).printAll(open);
    }
    if (history) {
      new HistoryView(session, settings.zone()).print(desk.history(present.id()));
    }
  }

  private static RuntimeException nothing() {
    return Refusal.of(ConsoleFinding.NOTHING_FOUND);
  }
}
