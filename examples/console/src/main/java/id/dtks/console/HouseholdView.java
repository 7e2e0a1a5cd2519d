package id.dtks.console;

import id.dtks.household.FamilyCard;
import id.dtks.household.Household;
import id.dtks.household.Member;
import java.util.List;

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
                texts.of("id")));
    household.members().forEach(member -> table.row(cells(member)));
    session.out().println();
    table.lines(session.terminal().width()).forEach(session.out()::println);
  }

  private String card(Household household) {
    return household
        .presentCard()
        .flatMap(FamilyCard::number)
        .map(session::shown)
        .orElse(texts.of("unreadable"));
  }

  private String[] cells(Member member) {
    return new String[] {
      member.name().recorded(),
      member.nik().map(session::shown).orElse("-"),
      member.birthDate().map(fields::birth).orElse("-"),
      member.sex().map(texts::label).orElse("-"),
      fields.place(member.familyRole()),
      StandingText.of(member, texts),
      member.id().value()
    };
  }
}
