package id.dtks.exchange;

import id.dtks.household.Decision;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.registry.Intake;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds people of a list whom a decision brought to another household than the list has them in, or
 * took out of use there, so that they are not made anew.
 */
final class Elsewhere {
  private final Intake intake;
  private final Drafts drafts;
  private final NikSettlement niks;
  private final Predicate<Member> taken;
  private final Map<PersonId, HouseholdId> homes = new HashMap<>();

  Elsewhere(Intake intake, Drafts drafts, NikSettlement niks, Predicate<Member> taken) {
    this.intake = intake;
    this.drafts = drafts;
    this.niks = niks;
    this.taken = taken;
  }

  /** Returns whom a row means who is not of the household it stands in; empty if nobody. */
  Optional<Member> personOf(Member listed, Household home) {
    return new MemberMatch(listed, departed(home), taken)
        .member()
        .or(() -> niks.holderOf(listed).filter(person -> home.member(person.id()).isEmpty()))
        .filter(person -> settled(person).isPresent());
  }

  private List<Member> departed(Household home) {
    List<PersonId> people = home.departed();
    if (!homes.keySet().containsAll(people)) {
      intake.homesOf(Set.copyOf(people)).forEach(this::met);
    }
    return people.stream()
        .flatMap(
            person ->
                Optional.ofNullable(homes.get(person)).stream()
                    .flatMap(id -> drafts.get(id).member(person).stream()))
        .toList();
  }

  private void met(PersonId person, Household home) {
    drafts.stored(List.of(home));
    homes.put(person, home.id());
  }

  /** Returns the decision because of which a person is where the person is. */
  static Decision decision(Member person) {
    return settled(person).orElseThrow();
  }

  private static Optional<Decision> settled(Member person) {
    return person.departure().or(() -> person.decision(Decision.HOUSEHOLD));
  }
}
