package id.dtks.console;

import id.dtks.household.Closing;
import id.dtks.household.FamilyCard;
import id.dtks.household.Household;
import id.dtks.household.Residence;
import id.dtks.region.RegionCatalog;
import java.util.List;
import java.util.stream.Collectors;

/** The fields of a household itself in words, numbers masked unless the session shows them. */
final class HouseholdFields {
  private final Session session;
  private final Texts texts;

  HouseholdFields(Session session) {
    this.session = session;
    this.texts = session.texts();
  }

  List<Field<Household>> all() {
    return List.of(
        new Field<>("card", Household::familyCards, this::cards),
        new Field<>("address", Household::residence, home -> address(home.residence())),
        new Field<>(
            "closing", Household::closing, home -> home.closing().map(this::closing).orElse("-")));
  }

  /** Returns an address. */
  static String address(Residence residence) {
    return residence.street().map(street -> street + ", ").orElse("")
        + residence.hamlet().map(hamlet -> hamlet + ", ").orElse("")
        + residence.neighbourhood().map(unit -> "RT/RW " + unit + ", ").orElse("")
        + RegionCatalog.current().pathName(residence.region());
  }

  /** Returns how a household ended. */
  String closing(Closing closing) {
    return texts.label(closing.reason())
        + " ("
        + texts.day(closing.on())
        + ")"
        + closing.successor().map(successor -> " -> " + successor).orElse("");
  }

  private String cards(Household household) {
    String cards =
        household.familyCards().stream().map(this::card).collect(Collectors.joining("; "));
    return cards.isEmpty() ? "-" : cards;
  }

  private String card(FamilyCard card) {
    return card.number().map(session::shown).orElse(texts.of("unreadable"))
        + texts.days(card.since(), card.until());
  }
}
