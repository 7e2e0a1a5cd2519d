package id.dtks.change;

import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Households;
import id.dtks.household.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * Whom and which households a change is about. It is made from where the first person lives, or if
 * it is about no person, from the first household: that one is the principal.
 *
 * @param people persons of the register, the first first
 * @param households households besides those of the people
 */
public record Subjects(List<PersonId> people, List<HouseholdId> households) {
  public Subjects {
    people = List.copyOf(people);
    households = List.copyOf(households);
    if (people.isEmpty() && households.isEmpty()) {
      throw new IllegalArgumentException("a change must be about somebody");
    }
  }

  /** Returns the household that the change is made from, empty if it is not among these. */
  public Optional<Household> principal(Households households) {
    return people.isEmpty()
        ? households.get(this.households.get(0))
        : households.homeOf(people.get(0));
  }

  /** Tells whether this is about that member of a household that it is about. */
  public boolean concerns(PersonId member) {
    return people.isEmpty() || people.contains(member);
  }

  /** Returns one person or several. */
  public static Subjects people(PersonId... people) {
    return new Subjects(List.of(people), List.of());
  }

  /** Returns one household or several. */
  public static Subjects households(HouseholdId... households) {
    return new Subjects(List.of(), List.of(households));
  }
}
