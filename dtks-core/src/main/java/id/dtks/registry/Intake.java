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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a list into the register within one transaction: sees all households of the register, so
 * that duplicates are found whichever area they are in, and writes households as the list has them.
 * Use on one thread, in {@link Desk#intake} only.
 */
public final class Intake {
  private static final String IMPORTED = "IMPORTED";

  private final RegistrySettings settings;
  private final Procedure procedure;
  private final Actor actor;
  private final Shelf shelf;
  private final Stamp stamp;
  private final long before;
  private @Nullable Map<String, HouseholdId> formerCards;

  Intake(RegistrySettings settings, Procedure procedure, Actor actor, Shelf shelf) {
    this.settings = settings;
    this.procedure = procedure;
    this.actor = actor;
    this.shelf = shelf;
    this.stamp =
        Stamp.of(
            actor.id(), actor.role().name(), actor.area().toString(), settings.clock().instant());
    this.before = shelf.lastSequence();
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

  /** Returns the workflow and rules that were in force when the list began. */
  public Procedure procedure() {
    return procedure;
  }

  /** Tells whether a stored household came with this list. Reads its history. */
  public boolean isOfThisList(HouseholdId household) {
    return shelf.firstSequence(household) > before;
  }

  /** Returns an id for a household that is new. */
  public HouseholdId newHousehold() {
    return new HouseholdId(settings.ids().next());
  }

  /** Returns an id for a person who is new. */
  public PersonId newPerson() {
    return new PersonId(settings.ids().next());
  }

  /**
   * What the register knows of some keys.
   *
   * @param byFamilyCard the households whose present card has one of the numbers
   * @param byListKey the households that came with one of the keys, see {@link Household#listKey}
   * @param byNik the households to whose member one of the NIK belongs
   * @param byFormerCard the households that had one of the numbers until a decision
   */
  public record Known(
      Map<FamilyCardNumber, Household> byFamilyCard,
      Map<String, Household> byListKey,
      Map<Nik, Household> byNik,
      Map<FamilyCardNumber, Household> byFormerCard) {}

  /** Looks many keys up at once. */
  public Known known(Set<FamilyCardNumber> cards, Set<String> listKeys, Set<Nik> niks) {
    List<Claim> claims =
        Stream.of(
                cards.stream().map(Claims::of),
                listKeys.stream().map(Claims::ofListKey),
                niks.stream().map(Claims::of))
            .flatMap(Function.identity())
            .toList();
    Map<Claim, HouseholdId> holders = shelf.holders(claims);
    Map<HouseholdId, Household> households = shelf.households(Set.copyOf(holders.values()));
    Map<Claim, Household> found = new HashMap<>();
    holders.forEach((claim, id) -> found.put(claim, households.get(id)));
    return new Known(
        of(cards, found, Claims::of),
        of(listKeys, found, Claims::ofListKey),
        of(niks, found, Claims::of),
        formerly(cards));
  }

  /** Read once a list asks for what is known, since who only stores never does. */
  private Map<String, HouseholdId> formerCards() {
    if (formerCards == null) {
      formerCards = shelf.formerCards();
    }
    return formerCards;
  }

  private Map<FamilyCardNumber, Household> formerly(Set<FamilyCardNumber> cards) {
    Map<FamilyCardNumber, HouseholdId> ids = new LinkedHashMap<>();
    for (FamilyCardNumber card : cards) {
      Optional.ofNullable(formerCards().get(card.digits())).ifPresent(id -> ids.put(card, id));
    }
    Map<HouseholdId, Household> households = shelf.households(Set.copyOf(ids.values()));
    Map<FamilyCardNumber, Household> found = new LinkedHashMap<>();
    ids.forEach(
        (card, id) ->
            Optional.ofNullable(households.get(id)).ifPresent(home -> found.put(card, home)));
    return found;
  }

  /** Returns the households to which people belong, by person. */
  public Map<PersonId, Household> homesOf(Set<PersonId> people) {
    Map<Claim, HouseholdId> holders = shelf.holders(people.stream().map(Claims::of).toList());
    Map<HouseholdId, Household> households = shelf.households(Set.copyOf(holders.values()));
    Map<Claim, Household> found = new HashMap<>();
    holders.forEach((claim, id) -> found.put(claim, households.get(id)));
    return of(people, found, Claims::of);
  }

  private static <K> Map<K, Household> of(
      Set<K> keys, Map<Claim, Household> found, Function<K, Claim> claim) {
    Map<K, Household> households = new LinkedHashMap<>();
    for (K key : keys) {
      Household household = found.get(claim.apply(key));
      if (household != null) {
        households.put(key, household);
      }
    }
    return households;
  }

  /**
   * Stores households as they now are. Those of version 0 are new.
   *
   * @throws IllegalArgumentException if one lies, or lay until now, outside the desk's area
   * @throws id.dtks.check.RejectedException if a number is held by another household, which the
   *     caller must have made sure it is not
   */
  public void store(List<Household> households) {
    if (!households.isEmpty()) {
      requireWithinArea(households);
      requireWithinArea(shelf.households(households.stream().map(Household::id).toList()).values());
      shelf
          .append(
              stamp,
              households.stream().map(household -> Shelf.entry(household, IMPORTED)).toList())
          .orElseThrow();
    }
  }

  private void requireWithinArea(Collection<Household> households) {
    if (!households.stream().allMatch(one -> actor.area().contains(one.residence().area()))) {
      throw new IllegalArgumentException("households must lie in the area of the desk");
    }
  }
}
