package id.dtks.household;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import id.dtks.check.Finding;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.json.WideValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A family on one card (<i>keluarga</i>), the unit the register works with. Immutable. */
@Value.Immutable
@WideValue
@SuppressWarnings("exports") // annotations for the compiler only
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonSerialize(as = ImmutableHousehold.class)
@JsonDeserialize(as = ImmutableHousehold.class)
public interface Household {
  /** Which household this is, whatever its card's number. */
  HouseholdId id();

  /** The revision of the journal that made this state, counted from 1; 0 before it is stored. */
  @JsonIgnore
  @Value.Default
  default long version() {
    return 0;
  }

  /** Every family card, oldest first; the last without an end is the present one. */
  List<FamilyCard> familyCards();

  /** Where the household lives. */
  Residence residence();

  /** The members, in the order of the list they came with. */
  List<Member> members();

  /**
   * What identifies this household in the list it came with, where no card number can be read: a
   * hash, so that reading the list again finds it.
   */
  @Value.Redacted
  Optional<String> listKey();

  /** The deciles of welfare it was ranked in, oldest first. */
  List<DecileSnapshot> deciles();

  /** The end of the household; absent while it goes on. */
  Optional<Closing> closing();

  /** What proposals decided about the household as a whole, and no list undoes. */
  List<Decision> decisions();

  /**
   * What the rules found when the household was last read: with the field as path, for a member
   * below {@link #pathOf}.
   */
  List<Finding> findings();

  /** Returns the path of a member in the findings of a household. */
  static String pathOf(PersonId person) {
    return "members[" + person + "]";
  }

  /** Returns what was found about a member, when its row was read and by the rules. */
  default List<Finding> findingsOf(Member member) {
    String path = pathOf(member.id()) + ".";
    return Stream.concat(
            member.findings().stream(),
            findings().stream()
                .filter(finding -> finding.path().startsWith(path))
                .map(finding -> finding.at(finding.path().substring(path.length()))))
        .toList();
  }

  /** Returns the decision about a field, empty if none was made. */
  default Optional<Decision> decision(String field) {
    return Decision.about(field, decisions());
  }

  /** Returns the people whom proposals brought from here to other households. */
  default List<PersonId> departed() {
    String start = "members[";
    return decisions().stream()
        .map(Decision::field)
        .filter(field -> field.startsWith(start))
        .map(field -> new PersonId(field.substring(start.length(), field.length() - 1)))
        .toList();
  }

  /** Returns the card that holds now. */
  default Optional<FamilyCard> presentCard() {
    return familyCards().stream()
        .filter(card -> card.until().isEmpty())
        .reduce((earlier, later) -> later);
  }

  /** Returns the members who count in the family, see {@link Member#takesPart}. */
  default List<Member> present() {
    return members().stream().filter(Member::takesPart).toList();
  }

  /** Returns the heads among the members who count; one, if the record is right. */
  default List<Member> heads() {
    return present().stream().filter(member -> member.familyRole().isHead()).toList();
  }

  /** Returns the member with that id, empty if there is none. */
  default Optional<Member> member(PersonId person) {
    return members().stream().filter(member -> member.id().equals(person)).findFirst();
  }

  /** Returns this household with one member changed; the same if there is no such member. */
  default Household withMember(PersonId person, UnaryOperator<Member> change) {
    return toBuilder()
        .members(
            members().stream()
                .map(member -> member.id().equals(person) ? change.apply(member) : member)
                .toList())
        .build();
  }

  /** Returns this household without a member; the same if there is no such member. */
  default Household withoutMember(PersonId person) {
    return toBuilder()
        .members(members().stream().filter(member -> !member.id().equals(person)).toList())
        .build();
  }

  /** Returns this household with its card ended, if it has one. */
  default Household withoutCard(LocalDate lastDay) {
    return toBuilder()
        .familyCards(familyCards().stream().map(card -> card.endedBy(lastDay)).toList())
        .build();
  }

  /** Returns this household with a new card, its old one ended. */
  default Household withCard(FamilyCardNumber number, LocalDate since) {
    return withoutCard(since).toBuilder().addFamilyCards(FamilyCard.since(number, since)).build();
  }

  /** Returns a builder that starts as this household. */
  default Builder toBuilder() {
    return builder().from(this);
  }

  /** Returns a builder; id and residence must be given. */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a household. */
  final class Builder extends ImmutableHousehold.Builder {
    Builder() {}
  }
}
