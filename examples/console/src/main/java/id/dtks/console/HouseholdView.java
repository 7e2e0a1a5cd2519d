package id.dtks.console;

import id.dtks.household.FamilyCard;
import id.dtks.household.FamilyRole;
import id.dtks.household.Household;
import id.dtks.household.Member;
import id.dtks.household.Residence;
import id.dtks.region.RegionCatalog;
import java.time.LocalDate;
import java.util.List;

/** Shows a household. */
final class HouseholdView {
  private final Session session;
  private final Texts texts;

  HouseholdView(Session session) {
    this.session = session;
    this.texts = session.texts();
  }

  void print(Household household) {
    session.out().println(texts.of("household.card", "number", card(household)));
    session.out().println(texts.of("household.home", "home", home(household.residence())));
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

  private static String home(Residence residence) {
    return residence.street().map(street -> street + ", ").orElse("")
        + residence.neighbourhood().map(unit -> "RT/RW " + unit + ", ").orElse("")
        + RegionCatalog.current().pathName(residence.region());
  }

  private String[] cells(Member member) {
    return new String[] {
      member.name().recorded(),
      member.nik().map(session::shown).orElse("-"),
      member.birthDate().map(this::birth).orElse("-"),
      member.sex().map(texts::label).orElse("-"),
      relationship(member.familyRole()),
      StandingText.of(member, texts),
      member.id().value()
    };
  }

  /** A masked number shows its serial, so the day must not stand beside it. */
  private String birth(LocalDate date) {
    return session.unmasked() ? date.toString() : Integer.toString(date.getYear());
  }

  private String relationship(FamilyRole role) {
    if (role instanceof FamilyRole.Civil civil) {
      return texts.label(civil.relationship());
    }
    return role instanceof FamilyRole.Census census ? texts.label(census.relationship()) : "-";
  }
}
