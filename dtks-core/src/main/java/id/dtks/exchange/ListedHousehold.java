package id.dtks.exchange;

import id.dtks.household.DecileSnapshot;
import id.dtks.household.FamilyCard;
import id.dtks.household.Residence;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.region.RegionLevel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A household as the rows of a list have it.
 *
 * @param card its family card
 * @param listKey what finds it again if the card's number cannot be read
 * @param residence where it lives
 * @param decile the decile it is ranked in, if the list says so
 * @param members its members, one a row, in the list's order
 */
record ListedHousehold(
    FamilyCard card,
    Optional<String> listKey,
    Residence residence,
    Optional<DecileSnapshot> decile,
    List<ListedMember> members) {
  ListedHousehold {
    members = List.copyOf(members);
  }

  Optional<FamilyCardNumber> number() {
    return card.number();
  }

  /**
   * Returns this household with the rows of another with the same key. It lives where its head
   * does, or else where the first row does that names a village.
   */
  ListedHousehold joined(ListedHousehold other) {
    boolean there = (other.hasHead() && !hasHead()) || !isPlaced();
    Residence home = there ? other.residence : residence;
    return new ListedHousehold(
        card.number().isPresent() ? card : other.card,
        card.number().isPresent() ? listKey : other.listKey,
        home,
        decile.or(other::decile),
        Stream.concat(membersAt(home), other.membersAt(home)).toList());
  }

  /** Members whose rows tell of another place than the household's keep it as a text. */
  private Stream<ListedMember> membersAt(Residence home) {
    return home.equals(residence)
        ? members.stream()
        : members.stream().map(member -> member.livingAt(residence));
  }

  private boolean hasHead() {
    return members.stream().anyMatch(row -> row.member().familyRole().isHead());
  }

  private boolean isPlaced() {
    return residence.region().level() == RegionLevel.VILLAGE;
  }
}
