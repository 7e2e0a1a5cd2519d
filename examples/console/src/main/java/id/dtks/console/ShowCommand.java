package id.dtks.console;

import id.dtks.household.Household;
import id.dtks.household.Member;
import id.dtks.objection.Objection;
import id.dtks.objection.ObjectionId;
import id.dtks.proposal.Proposal;
import id.dtks.registry.Desk;
import id.dtks.registry.Version;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
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
      Lookup lookup = place.lookup();
      Optional<Proposal> proposal = lookup.proposal(target);
      Optional<Objection> objection = place.desk().objections().get(new ObjectionId(target));
      if (proposal.isPresent()) {
        show(proposal.get(), place);
      } else if (objection.isPresent()) {
        new ObjectionView(session, place).printWhole(objection.get());
      } else {
        show(lookup.householdOrThrow(target), lookup.member(target), place);
      }
    }
    return ExitCode.DONE;
  }

  private void show(Proposal present, Workplace place) {
    ProposalView view = new ProposalView(session, place);
    Proposal shown = asOf.map(day -> asOf(day, present, place)).orElse(present);
    if (asOf.isPresent()) {
      view.printPast(shown);
    } else {
      view.print(shown);
      new CaseView(session, place).print(shown);
    }
    if (history) {
      view.printSteps(shown);
    }
  }

  private Proposal asOf(LocalDate day, Proposal present, Workplace place) {
    ZoneId zone = place.registry().settings().zone();
    Instant end = day.plusDays(1).atStartOfDay(zone).toInstant();
    return place.desk().history(present.id()).stream()
        .filter(version -> version.at().isBefore(end))
        .reduce((earlier, later) -> later)
        .flatMap(Version::value)
        .orElseThrow(() -> notYet(day));
  }

  private void show(Household present, Optional<Member> person, Workplace place) {
    Desk desk = place.desk();
    Household household =
        asOf.map(day -> desk.asOf(present.id(), day).orElseThrow(() -> notYet(day)))
            .orElse(present);
    HouseholdView view = new HouseholdView(session);
    view.print(household);
    person.flatMap(one -> household.member(one.id())).ifPresent(view::printPerson);
    new OpenQuestions(session).print(household);
    List<Proposal> open = desk.openProposals(present.id());
    if (asOf.isEmpty() && !open.isEmpty()) {
      session.out().println();
      new ProposalView(session, place).printAll(open);
    }
    if (history) {
      new HistoryView(session, place.registry().settings().zone())
          .print(desk.history(present.id()));
    }
  }

  private RuntimeException notYet(LocalDate day) {
    return Refusal.of(ConsoleFinding.NOT_YET_KNOWN, "day", session.texts().day(day));
  }
}
