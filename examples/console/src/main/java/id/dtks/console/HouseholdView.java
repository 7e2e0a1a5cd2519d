package id.dtks.console;

import id.dtks.household.FamilyCard;
import id.dtks.household.Household;
import id.dtks.household.Member;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Shows a household. */
final class HouseholdView {
  private final Session session;
  private final Texts texts;
  private final MemberFields fields;

  HouseholdView(Session session) {
    this.session = session;
    this.texts = session.texts();
    this.fields = new MemberFields(session);
  }

  void print(Household household) {
    session.out().println(texts.of("household.card", "number", card(household)));
    session
        .out()
        .println(
            texts.of("household.home", "home", HouseholdFields.address(household.residence())));
    household
        .closing()
        .map(new HouseholdFields(session)::closing)
        .ifPresent(
            closing -> session.out().println(texts.of("household.closing", "closing", closing)));
    Table table =
        new Table(
            List.of(
                texts.of("name"),
                texts.of("nik"),
                texts.of("birth"),
                texts.of("sex"),
                texts.of("relationship"),
                texts.of("standing"),
                texts.of("aid"),
                texts.of("id")));
    household.members().forEach(member -> table.row(cells(member)));
    session.out().println();
    table.whole().lines(session.terminal().width()).forEach(session.out()::println);
  }

  /** Prints what the table of the family has no room for. */
  void printPerson(Member member) {
    session.out().println();
    session.out().println(member.name().recorded() + ":");
    fields.details().stream()
        .filter(field -> !field.words().apply(member).equals("-"))
        .map(
            field ->
                texts.of(
                    "person.field",
                    "field",
                    texts.of("field." + field.key()),
                    "value",
                    field.words().apply(member)))
        .forEach(session.out()::println);
  }

  private String card(Household household) {
    Optional<FamilyCard> last = household.familyCards().stream().reduce((earlier, later) -> later);
    FamilyCard card = household.presentCard().or(() -> last).orElse(null);
    if (card == null) {
      return texts.of("unreadable");
    }
    String number = card.number().map(session::shown).orElse(texts.of("unreadable"));
    return card.until()
        .map(day -> texts.of("household.ended", "number", number, "day", texts.day(day)))
        .orElse(number);
  }

  private String programs(Member member) {
    String programs =
        member.programs().stream().map(texts::label).collect(Collectors.joining(", "));
    return programs.isEmpty() ? "-" : programs;
  }

  private String[] cells(Member member) {
    return new String[] {
      member.name().recorded(),
      member.nik().map(session::shown).orElse("-"),
      member.birthDate().map(fields::birth).orElse("-"),
      member.sex().map(texts::label).orElse("-"),
      fields.place(member.familyRole()),
      StandingText.of(member, texts),
      programs(member),
      member.id().value()
    };
  }
}
