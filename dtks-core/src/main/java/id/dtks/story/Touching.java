package id.dtks.story;

import id.dtks.household.Household;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.registry.Version;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * Tells whether a version of a household is part of a person's story: it begins or ends with the
 * person in it, and something of the person or of the household as a whole became another.
 */
record Touching(PersonId person) implements BiPredicate<Optional<Household>, Version<Household>> {
  @Override
  public boolean test(Optional<Household> before, Version<Household> version) {
    if (version.value().isEmpty()) {
      return true;
    }
    Household after = version.value().get();
    Optional<Member> was = before.flatMap(household -> household.member(person));
    Optional<Member> is = after.member(person);
    return !was.equals(is)
        || (is.isPresent() && !before.map(Touching::frame).equals(Optional.of(frame(after))));
  }

  /** Returns what is of all members. */
  private static List<Object> frame(Household household) {
    return List.of(household.familyCards(), household.residence(), household.closing());
  }
}
