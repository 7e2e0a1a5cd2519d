package id.dtks.console;

import id.dtks.change.Change;
import id.dtks.change.Deactivate;
import id.dtks.change.DeclareIneligible;
import id.dtks.household.Member;
import id.dtks.identity.PersonName;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalAction;
import id.dtks.proposal.StepTaken;
import id.dtks.registry.Desk;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Shows a proposal, where it stands and what may be done next. */
final class ProposalView {
  private final Session session;
  private final Texts texts;
  private final Desk desk;
  private final DateTimeFormatter time;

  ProposalView(Session session, Desk desk, ZoneId zone) {
    this.session = session;
    this.texts = session.texts();
    this.desk = desk;
    this.time = texts.minutes(zone);
  }

  void print(Proposal proposal) {
    session
        .out()
        .println(
            texts.of(
                "proposal.title",
                "id",
                proposal.id(),
                "what",
                what(proposal.change()),
                "name",
                name(proposal)));
    session
        .out()
        .println(
            texts.of(
                "proposal.status",
                "status",
                texts.label(proposal.status()),
                "since",
                time.format(proposal.since())));
    List<ProposalAction> actions = desk.actions(proposal);
    if (!actions.isEmpty()) {
      session.out().println(texts.of("proposal.next", "actions", written(actions)));
    }
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
          texts.label(step.after()),
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
          name(proposal),
          what(proposal.change()),
          texts.label(proposal.status()),
          time.format(proposal.since()),
          written(desk.actions(proposal)));
    }
    table.lines(session.terminal().width()).forEach(session.out()::println);
  }

  private String name(Proposal proposal) {
    return desk.household(proposal.household()).stream()
        .flatMap(household -> household.members().stream())
        .filter(member -> proposal.change().subjects().concerns(member.id()))
        .findFirst()
        .map(Member::name)
        .map(PersonName::recorded)
        .orElse("-");
  }

  private String what(Change change) {
    if (change instanceof DeclareIneligible declared) {
      return texts.of("ineligible", "reason", texts.label(declared.reason()));
    }
    if (change instanceof Deactivate deactivated) {
      return texts.label(change.type()) + " (" + texts.label(deactivated.reason()) + ")";
    }
    return texts.label(change.type());
  }

  private static String written(List<ProposalAction> actions) {
    return actions.stream().map(ConstantConverter::written).collect(Collectors.joining(", "));
  }
}
