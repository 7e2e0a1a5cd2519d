package id.dtks.household;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The households that a change is about, at hand together. Immutable; keeps their order. */
public final class Households {
  private static final Households NONE = new Households(Map.of());

  private final Map<HouseholdId, Household> byId;
  private final Map<PersonId, HouseholdId> homes = new HashMap<>();

  private Households(Map<HouseholdId, Household> byId) {
    this.byId = byId;
    byId.values()
        .forEach(
            household ->
                household.members().forEach(member -> homes.put(member.id(), household.id())));
  }

  /** Returns no households. */
  public static Households none() {
    return NONE;
  }

  /** Returns these households; of two with one id, the later. */
  public static Households of(Collection<Household> households) {
    Map<HouseholdId, Household> byId = new LinkedHashMap<>();
    households.forEach(household -> byId.put(household.id(), household));
    return new Households(byId);
  }

  /** Returns these households. */
  public static Households of(Household... households) {
    return of(List.of(households));
  }

  /** Returns every household. */
  public List<Household> all() {
    return List.copyOf(byId.values());
  }

  /** Returns the household with that id, empty if it is not at hand. */
  public Optional<Household> get(HouseholdId id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Returns the household a person belongs to, empty if it is not at hand. */
  public Optional<Household> homeOf(PersonId person) {
    return Optional.ofNullable(homes.get(person)).map(byId::get);
  }

  /** Returns a person, empty if the household is not at hand. */
  public Optional<Member> member(PersonId person) {
    return homeOf(person).flatMap(home -> home.member(person));
  }

  /** Returns these households with one as it is now; at the end if it is new. */
  public Households with(Household household) {
    Map<HouseholdId, Household> more = new LinkedHashMap<>(byId);
    more.put(household.id(), household);
    return new Households(more);
  }

  /** Returns these households with one member changed; the same if there is no such member. */
  public Households withMember(PersonId person, UnaryOperator<Member> change) {
    return homeOf(person).map(home -> with(home.withMember(person, change))).orElse(this);
  }

  /** Returns the households that are not the same as before, new ones among them. */
  public List<Household> changedSince(Households before) {
    return byId.values().stream()
        .filter(household -> !household.equals(before.byId.get(household.id())))
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Households that && byId.equals(that.byId);
  }

  @Override
  public int hashCode() {
    return byId.hashCode();
  }

  /** Returns the ids only. */
  @Override
  public String toString() {
    return "Households" + byId.keySet();
  }
}
