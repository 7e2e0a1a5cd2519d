package id.dtks.console;

import id.dtks.change.Change;
import id.dtks.change.Evidence;
import id.dtks.change.Grounds;
import id.dtks.change.Preview;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.household.Household;
import id.dtks.household.Households;
import id.dtks.identity.Nik;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.StepTaken;
import id.dtks.registry.Desk;
import id.dtks.registry.Dossier;
import id.dtks.registry.Turn;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/** Shows what somebody who decides about a proposal must see: what, whom, why, on which papers. */
final class CaseView {
  private final Session session;
  private final Texts texts;
  private final Desk desk;
  private final DateTimeFormatter time;

  CaseView(Session session, Workplace place) {
    this.session = session;
    this.texts = session.texts();
    this.desk = place.desk();
    this.time = texts.minutes(place.registry().settings().zone());
  }

  void print(Proposal proposal) {
    printPeople(proposal);
    session.out().println();
    printChange(proposal);
    printGrounds(proposal.change().grounds(), "  ");
    proposal.steps().forEach(this::printStep);
    printFindings(proposal);
    session.out().println();
    say("case.story", "id", proposal.id());
  }

  private void printPeople(Proposal proposal) {
    new ChangeText(texts, desk)
        .about(proposal)
        .forEach(
            member ->
                say(
                    "case.person",
                    "name",
                    member.name().recorded(),
                    "nik",
                    member.nik().map((Nik nik) -> session.shown(nik)).orElse("-")));
  }

  private void printChange(Proposal proposal) {
    List<Turn> turns = desk.dossier(proposal.id()).map(Dossier::turns).orElse(List.of());
    if (!turns.isEmpty()) {
      new PreviewView(session).print("case.made", made(turns));
      return;
    }
    Change change = proposal.change();
    Checked<Preview> wanted =
        change.preview(Whose.households(change, desk), desk.settings().today());
    wanted
        .toOptional()
        .ifPresentOrElse(
            preview -> new PreviewView(session).print("case.wanted", preview),
            () ->
                wanted
                    .findings()
                    .forEach(finding -> say("case.obstacle", "finding", texts.sentence(finding))));
  }

  private static Preview made(List<Turn> turns) {
    List<Household> before = turns.stream().flatMap(turn -> turn.before().stream()).toList();
    List<Household> after =
        turns.stream().flatMap(turn -> turn.version().value().stream()).toList();
    return Preview.of(Households.of(before), Households.of(after));
  }

  private void printStep(StepTaken step) {
    session.out().println(texts.step(time.format(step.at()), step.action(), step.role()));
    printGrounds(step.grounds(), "    ");
  }

  private void printGrounds(Grounds grounds, String indent) {
    grounds.day().ifPresent(day -> line(indent, "case.day", texts.day(day)));
    grounds.note().ifPresent(note -> line(indent, "case.note", session.shown(note)));
    grounds.evidence().forEach(paper -> line(indent, "case.evidence", paper(paper)));
    grounds.statement().ifPresent(version -> line(indent, "case.statement", version));
  }

  private String paper(Evidence paper) {
    return texts.label(paper.kind())
        + ": "
        + session.shown(paper.reference())
        + texts.days(paper.date(), Optional.empty());
  }

  private void line(String indent, String key, String what) {
    session.out().println(indent + texts.of(key, "what", what));
  }

  /** Prints what was found last, by the rules of that moment. */
  private void printFindings(Proposal proposal) {
    List<StepTaken> steps = proposal.steps();
    List<Finding> findings =
        steps.isEmpty() ? proposal.findings() : steps.get(steps.size() - 1).findings();
    if (!findings.isEmpty()) {
      say("case.findings");
      new Refusals(texts)
          .printLeft(session.out(), findings, Whose.of(proposal.change(), Households.none(), desk));
    }
  }

  private void say(String key, Object... facts) {
    session.out().println(texts.of(key, facts));
  }
}
