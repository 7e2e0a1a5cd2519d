package id.dtks.story;

import id.dtks.change.Change;
import id.dtks.change.Grounds;
import id.dtks.check.Finding;
import id.dtks.household.PersonId;
import id.dtks.objection.Objection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One event in words: a headline, and details under their labels. */
final class EventText {
  /**
   * One detail.
   *
   * @param label the key of its label
   * @param text fit for print
   */
  record Detail(String label, String text) {}

  private final Phrases phrases;
  private final List<Detail> details = new ArrayList<>();
  private String headline = "";

  private EventText(Phrases phrases) {
    this.phrases = phrases;
  }

  static EventText of(Event event, Phrases phrases, List<PersonId> people) {
    EventText text = new EventText(phrases);
    if (event instanceof Event.Proposed proposed) {
      text.proposed(proposed);
    } else if (event instanceof Event.Stepped stepped) {
      text.stepped(stepped);
    } else if (event instanceof Event.Recorded recorded) {
      text.recorded(recorded, people);
    } else if (event instanceof Event.Objected objected) {
      text.objected(objected.objection());
    } else if (event instanceof Event.Answered answered) {
      text.answered(answered);
    } else if (event instanceof Event.Untold untold) {
      text.headline = phrases.label(untold.gap());
    }
    return text;
  }

  String headline() {
    return headline;
  }

  List<Detail> details() {
    return details;
  }

  private void proposed(Event.Proposed event) {
    Change change = event.proposal().change();
    headline = phrases.of("proposed", Map.of("type", phrases.label(change.type())));
    add("proposal", event.proposal().id().value());
    change.aid().ifPresent(program -> add("program", phrases.label(program)));
    ReasonText reason = new ReasonText(event.proposal(), phrases);
    reason.reason().ifPresent(text -> add("reason", text));
    reason.basis().ifPresent(text -> add("basis", text));
    grounds(change.grounds());
    findings(event.proposal().findings());
  }

  private void stepped(Event.Stepped event) {
    headline =
        phrases.of(
            "stepped",
            Map.of(
                "action",
                phrases.label(event.step().action()),
                "status",
                phrases.label(event.step().after(), event.step().at())));
    add("proposal", event.proposal().id().value());
    grounds(event.step().grounds());
    findings(event.step().findings());
    event.step().workflow().ifPresent(name -> add("workflow", phrases.shown(name)));
    event.step().rules().ifPresent(name -> add("rules", phrases.shown(name)));
  }

  private void recorded(Event.Recorded event, List<PersonId> people) {
    headline = phrases.of(event.cause().isPresent() ? "changed" : "imported");
    event.cause().ifPresent(proposal -> add("proposal", proposal.value()));
    add("household", event.after().id().value());
    event
        .before()
        .map(before -> new FieldText(before, event.after(), phrases).lines(people))
        .ifPresent(lines -> lines.forEach(line -> add("field", line)));
    for (PersonId person : people) {
      event
          .after()
          .member(person)
          .ifPresent(member -> add("standing", StandingText.of(member, phrases)));
    }
  }

  private void objected(Objection objection) {
    headline = phrases.of("objected", Map.of("kind", phrases.label(objection.petition().kind())));
    add("objection", objection.id().value());
    add("reason", phrases.shown(objection.petition().reason()));
    objection.petition().evidence().forEach(paper -> add("evidence", phrases.evidence(paper)));
    add("until", phrases.day(objection.until()));
  }

  private void answered(Event.Answered event) {
    headline =
        phrases.of(
            "answered",
            Map.of(
                "action",
                phrases.label(event.step().action()),
                "status",
                phrases.label(event.step().after())));
    add("objection", event.objection().id().value());
    grounds(event.step().grounds());
  }

  private void grounds(Grounds grounds) {
    grounds.day().ifPresent(day -> add("day", phrases.day(day)));
    grounds.note().ifPresent(note -> add("note", phrases.shown(note)));
    grounds.evidence().forEach(paper -> add("evidence", phrases.evidence(paper)));
    grounds.statement().ifPresent(version -> add("statement", phrases.statement(version)));
  }

  private void findings(List<Finding> findings) {
    findings.forEach(finding -> add("finding", phrases.finding(finding)));
  }

  private void add(String label, String text) {
    details.add(new Detail(label, text));
  }
}
