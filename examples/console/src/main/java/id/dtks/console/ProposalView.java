package id.dtks.console;

import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalAction;
import id.dtks.proposal.StepTaken;
import id.dtks.proposal.Workflow;
import id.dtks.registry.Desk;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Shows a proposal, where it stands and what may be done next. */
final class ProposalView {
  private final Session session;
  private final Texts texts;
  private final Desk desk;
  private final ChangeText change;
  private final Workflow workflow;
  private final DateTimeFormatter time;
  private final Workplace place;

  ProposalView(Session session, Workplace place) {
    this.session = session;
    this.place = place;
    this.texts = session.texts();
    this.desk = place.desk();
    this.change = new ChangeText(texts, desk);
    this.workflow = place.registry().procedure().workflow();
    this.time = texts.minutes(place.registry().settings().zone());
  }

  /** Prints where a proposal stands, and what this actor may do with it. */
  void print(Proposal proposal) {
    printTitle(proposal);
    session.out().println(desk.standing(proposal).inWords(session.language()));
    if (!proposal.stepsHere().isEmpty()) {
      session.out().println(texts.of("proposal.done", "actions", done(proposal)));
    }
    new NextSteps(session, place).print(proposal);
  }

  private String done(Proposal proposal) {
    return proposal.stepsHere().stream()
        .map(
            step ->
                texts.label(step.action())
                    + " ("
                    + texts.label(step.role())
                    + ", "
                    + time.format(step.at())
                    + ")")
        .collect(Collectors.joining(", "));
  }

  /** Prints a proposal as it stood once, when other steps were next. */
  void printPast(Proposal proposal) {
    printTitle(proposal);
    session
        .out()
        .println(
            texts.of(
                "proposal.status",
                "status",
                workflow.label(proposal.status(), session.language()),
                "since",
                time.format(proposal.since())));
  }

  private void printTitle(Proposal proposal) {
    session
        .out()
        .println(
            texts.of(
                "proposal.title",
                "id",
                proposal.id(),
                "what",
                change.what(proposal.change()),
                "name",
                change.whom(proposal)));
  }

  void printSteps(Proposal proposal) {
    Table table =
        new Table(
            List.of(texts.of("time"), texts.of("action"), texts.of("status"), texts.of("who")));
    table.row(
        time.format(proposal.createdAt()),
        texts.label(ProposalAction.PROPOSE),
        "-",
        proposal.createdBy());
    for (StepTaken step : proposal.steps()) {
      table.row(
          time.format(step.at()),
          texts.label(step.action()),
          workflow.label(step.after(), session.language()),
          step.actor());
    }
    session.out().println();
    table.lines(session.terminal().width()).forEach(session.out()::println);
  }

  void printAll(List<Proposal> proposals) {
    Table table =
        new Table(
            List.of(
                texts.of("proposal"),
                texts.of("name"),
                texts.of("what"),
                texts.of("status"),
                texts.of("since"),
                texts.of("next")));
    for (Proposal proposal : proposals) {
      table.row(
          proposal.id().value(),
          change.whom(proposal),
          change.what(proposal.change()),
          workflow.label(proposal.status(), session.language()),
          time.format(proposal.since()),
          written(desk.actions(proposal)));
    }
    table.lines(session.terminal().width()).forEach(session.out()::println);
  }

  private String written(List<ProposalAction> actions) {
    return actions.stream().map(texts::word).collect(Collectors.joining(", "));
  }
}
