package id.dtks.registry;

import id.dtks.actor.Actor;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.PersonId;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import id.dtks.journal.Claim;
import id.dtks.journal.Stamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads a list into the register within one transaction: sees all households of the register, so
 * that duplicates are found whichever area they are in, and writes households as the list has them.
 * Use on one thread, in {@link Desk#intake} only.
 */
public final class Intake {
  private static final String IMPORTED = "IMPORTED";

  private final RegistrySettings settings;
  private final Actor actor;
  private final Shelf shelf;
  private final Stamp stamp;

  Intake(RegistrySettings settings, Actor actor, Shelf shelf) {
    this.settings = settings;
    this.actor = actor;
    this.shelf = shelf;
    this.stamp =
        Stamp.of(
            actor.id(), actor.role().name(), actor.area().toString(), settings.clock().instant());
  }

  /** Returns whose list it is. */
  public Actor actor() {
    return actor;
  }

  /** Returns today's date in the city. */
  public LocalDate today() {
    return settings.today();
  }

  /** Returns the city's settings. */
  public RegistrySettings settings() {
    return settings;
  }

  /** Returns an id for a household that is new. */
  public HouseholdId newHousehold() {
    return new HouseholdId(settings.ids().next());
  }

  /** Returns an id for a person who is new. */
  public PersonId newPerson() {
    return new PersonId(settings.ids().next());
  }

  /** Returns the households whose present card has one of these numbers. */
  public Map<FamilyCardNumber, Household> byFamilyCard(Set<FamilyCardNumber> numbers) {
    return households(numbers, Shelf::claim);
  }

  /** Returns the households that came with one of these keys, see {@link Household#listKey}. */
  public Map<String, Household> byListKey(Set<String> keys) {
    return households(keys, Shelf::listClaim);
  }

  /** Returns the household to whose member each of these NIK belongs. */
  public Map<Nik, Household> byNik(Set<Nik> niks) {
    return households(niks, Shelf::claim);
  }

  private <K> Map<K, Household> households(Collection<K> keys, Function<K, Claim> claim) {
    Map<Claim, HouseholdId> holders = shelf.holders(keys.stream().map(claim).toList());
    Map<HouseholdId, Household> households = shelf.households(Set.copyOf(holders.values()));
    Map<K, Household> found = new LinkedHashMap<>();
    for (K key : keys) {
      HouseholdId id = holders.get(claim.apply(key));
      if (id != null && households.containsKey(id)) {
        found.put(key, households.get(id));
      }
    }
    return found;
  }

  /**
   * Stores households as they now are. Those of version 0 are new.
   *
   * @throws id.dtks.check.RejectedException if a number is held by another household, which the
   *     caller must have made sure it is not
   */
  public void store(List<Household> households) {
    if (!households.isEmpty()) {
      shelf
          .append(
              stamp,
              households.stream().map(household -> Shelf.entry(household, IMPORTED)).toList())
          .orElseThrow();
    }
  }
}
