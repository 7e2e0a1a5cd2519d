package id.dtks.console;

import id.dtks.change.Evidence;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.identity.PersonName;
import id.dtks.objection.Objection;
import id.dtks.objection.ObjectionAction;
import id.dtks.objection.ObjectionStepTaken;
import id.dtks.objection.Petition;
import id.dtks.registry.Desk;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows objections, where they stand and what may be done next. */
final class ObjectionView {
  private final Session session;
  private final Texts texts;
  private final Desk desk;
  private final DateTimeFormatter time;

  ObjectionView(Session session, Workplace place) {
    this.session = session;
    this.texts = session.texts();
    this.desk = place.desk();
    this.time = texts.minutes(place.registry().settings().zone());
  }

  /** Prints all of one: reason, papers, place, and every answer. */
  void printWhole(Objection objection) {
    print(List.of(objection));
    session.out().println();
    Petition petition = objection.petition();
    say("objection.objector", "what", session.shown(petition.objector()));
    say("objection.from", "what", petition.objectorArea());
    say("objection.reason", "what", session.shown(petition.reason()));
    petition.evidence().forEach(this::printPaper);
    petition
        .location()
        .ifPresent(
            place -> say("objection.place", "what", place.latitude() + ", " + place.longitude()));
    for (ObjectionStepTaken step : objection.steps()) {
      session.out().println(texts.step(time.format(step.at()), step.action(), step.role()));
      step.grounds().note().ifPresent(note -> say("objection.note", "what", session.shown(note)));
      step.grounds().evidence().forEach(this::printPaper);
    }
    session.out().println();
    say("objection.story", "person", petition.person());
  }

  private void printPaper(Evidence paper) {
    say(
        "objection.evidence",
        "what",
        texts.label(paper.kind()) + ": " + session.shown(paper.reference()));
  }

  private void say(String key, Object... facts) {
    session.out().println(texts.of(key, facts));
  }

  void print(List<Objection> objections) {
    Table table =
        new Table(
            List.of(
                texts.of("objection"),
                texts.of("what"),
                texts.of("name"),
                texts.of("status"),
                texts.of("until"),
                texts.of("next")));
    for (Objection objection : objections) {
      table.row(
          objection.id().value(),
          texts.label(objection.petition().kind()),
          name(objection.petition().person()),
          texts.label(objection.status()),
          texts.day(objection.until()),
          actions(objection).map(texts::word).collect(Collectors.joining(", ")));
    }
    table.lines(session.terminal().width()).forEach(session.out()::println);
  }

  /** What lapses does so after its last day, and nothing else can be done with it then. */
  private Stream<ObjectionAction> actions(Objection objection) {
    boolean overdue = objection.isOverdue(desk.settings().today());
    return desk.objections().actions(objection).stream()
        .filter(action -> overdue == (action == ObjectionAction.LAPSE));
  }

  private String name(PersonId person) {
    return desk.householdOf(person)
        .flatMap(household -> household.member(person))
        .map(Member::name)
        .map(PersonName::recorded)
        .orElse("-");
  }
}
