package id.dtks.registry;

import id.dtks.household.Household;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How a household became another.
 *
 * @param before as it was; empty if it is new, or cannot be told
 * @param version what it became
 */
public record Turn(Optional<Household> before, Version<Household> version) {
  public Turn {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(version, "version");
  }

  /**
   * Tells whether something of a person, or of the household as a whole while the person belongs to
   * it, became another. Where that cannot be told, it may have.
   */
  boolean touches(PersonId person) {
    if (version.value().isEmpty()) {
      return true;
    }
    Household after = version.value().get();
    Optional<Member> was = before.flatMap(household -> household.member(person));
    Optional<Member> is = after.member(person);
    return !was.equals(is)
        || (is.isPresent() && !before.map(Turn::common).equals(Optional.of(common(after))));
  }

  /** Returns what is of all members. */
  private static List<Object> common(Household household) {
    return List.of(household.familyCards(), household.residence(), household.closing());
  }
}
