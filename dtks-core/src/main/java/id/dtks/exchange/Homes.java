package id.dtks.exchange;

import id.dtks.household.Decision;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Member;
import id.dtks.region.Area;
import java.util.List;
import java.util.Optional;

/**
 * Finds the home of people whose card could not be read in one list and can be in another. Such a
 * row makes a household of one without a card, until the register learns where its person belongs.
 */
final class Homes {
  private final NikSettlement niks;
  private final Drafts drafts;
  private final Area area;

  Homes(NikSettlement niks, Drafts drafts, Area area) {
    this.niks = niks;
    this.drafts = drafts;
    this.area = area;
  }

  static boolean hasCard(Household household) {
    return household.presentCard().flatMap(card -> card.number()).isPresent();
  }

  /** Returns where the only person of a household without a readable card is known to belong. */
  Optional<Household> of(ListedHousehold listed) {
    return listed.number().isEmpty() && listed.members().size() == 1
        ? niks.homeOf(listed.members().get(0).member()).filter(Homes::hasCard)
        : Optional.empty();
  }

  /** Returns the household that a decision founded with one of these people, still without card. */
  Optional<Household> founded(ListedHousehold listed) {
    return listed.members().stream()
        .map(ListedMember::member)
        .filter(
            row ->
                niks.holderOf(row)
                    .flatMap(person -> person.decision(Decision.HOUSEHOLD))
                    .isPresent())
        .flatMap(row -> niks.homeOf(row).stream())
        .filter(home -> home.familyCards().isEmpty() && home.closing().isEmpty())
        .findFirst();
  }

  /**
   * Moves a person who stands without a card into the household of the card a list now tells.
   *
   * @return the person as known so far; empty if there is nobody to move
   */
  Optional<Member> bring(Member listed, HouseholdId to) {
    Household home = drafts.get(to);
    return niks.homeOf(listed)
        .filter(from -> hasCard(home) && !hasCard(from) && area.contains(from.residence().area()))
        .filter(from -> from.closing().isEmpty())
        .flatMap(from -> niks.holderOf(listed).map(person -> moved(person, from, home)));
  }

  private Member moved(Member person, Household from, Household home) {
    List<Member> rest =
        from.members().stream().filter(member -> !member.id().equals(person.id())).toList();
    drafts.put(from.toBuilder().members(rest).build());
    drafts.put(home.toBuilder().addMembers(person).build());
    niks.moved(person.id(), home.id());
    return person;
  }
}
