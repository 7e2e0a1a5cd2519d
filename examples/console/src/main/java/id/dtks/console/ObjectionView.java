package id.dtks.console;

import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.identity.PersonName;
import id.dtks.objection.Objection;
import id.dtks.registry.Desk;
import java.util.List;
import java.util.stream.Collectors;

/** Shows objections, where they stand and what may be done next. */
final class ObjectionView {
  private final Session session;
  private final Texts texts;
  private final Desk desk;

  ObjectionView(Session session, Desk desk) {
    this.session = session;
    this.texts = session.texts();
    this.desk = desk;
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
          desk.objections().actions(objection).stream()
              .map(texts::word)
              .collect(Collectors.joining(", ")));
    }
    table.lines(session.terminal().width()).forEach(session.out()::println);
  }

  private String name(PersonId person) {
    return desk.householdOf(person)
        .flatMap(household -> household.member(person))
        .map(Member::name)
        .map(PersonName::recorded)
        .orElse("-");
  }
}
