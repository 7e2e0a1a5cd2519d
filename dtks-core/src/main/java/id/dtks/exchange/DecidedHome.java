package id.dtks.exchange;

import id.dtks.household.Decision;
import id.dtks.household.FamilyCard;
import id.dtks.household.Household;
import id.dtks.household.Residence;
import id.dtks.region.RegionLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A household of the register beside the same household of a list: where it lives and what cards it
 * has, as far as no decision settled that.
 */
final class DecidedHome {
  private final Optional<Household> known;
  private final ListedHousehold listed;
  private final Decided decided;

  DecidedHome(Optional<Household> known, ListedHousehold listed, Decided decided) {
    this.known = known;
    this.listed = listed;
    this.decided = decided;
  }

  Residence residence() {
    Residence told = listed.residence();
    return known
        .map(Household::residence)
        .filter(home -> isDecided(Decision.RESIDENCE, !isSame(told, home)))
        .orElse(told);
  }

  private static boolean isSame(Residence told, Residence home) {
    return (told.region().level() != RegionLevel.VILLAGE || told.region().equals(home.region()))
        && isSilentOrSame(told.neighbourhood(), home.neighbourhood())
        && isSilentOrSame(told.street().map(Decided::folded), home.street().map(Decided::folded))
        && isSilentOrSame(told.hamlet().map(Decided::folded), home.hamlet().map(Decided::folded));
  }

  private static boolean isSilentOrSame(Optional<?> told, Optional<?> home) {
    return told.isEmpty() || told.equals(home);
  }

  /** A card of another number ends the one before it, which stays in the history. */
  List<FamilyCard> cards(LocalDate today) {
    List<FamilyCard> before = known.map(Household::familyCards).orElse(List.of());
    boolean isPresent =
        listed.number().isEmpty()
            || listed
                .number()
                .equals(known.flatMap(Household::presentCard).flatMap(FamilyCard::number));
    if (isDecided(Decision.FAMILY_CARD, !isPresent)
        || before.stream().anyMatch(card -> card.isSameAs(listed.card()))) {
      return before;
    }
    Stream<FamilyCard> ended = before.stream().map(card -> card.endedBy(today));
    return Stream.concat(ended, Stream.of(listed.card())).toList();
  }

  private boolean isDecided(String field, boolean contradicted) {
    Optional<Decision> decision = known.flatMap(household -> household.decision(field));
    decision
        .filter(unused -> contradicted)
        .ifPresent(made -> decided.contradicted(listed.members().get(0).row(), made, field));
    return decision.isPresent();
  }
}
