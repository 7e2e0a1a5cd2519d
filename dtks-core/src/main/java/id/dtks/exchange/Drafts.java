package id.dtks.exchange;

import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Households as an import will leave them, over the same households as the register has them. */
final class Drafts {
  private final Map<HouseholdId, Household> stored = new LinkedHashMap<>();
  private final Map<HouseholdId, Household> drafts = new LinkedHashMap<>();

  void stored(Collection<Household> households) {
    households.forEach(household -> stored.put(household.id(), household));
  }

  /** Returns a household as it stands in this import, which must have been stored or put. */
  Household get(HouseholdId id) {
    Household draft = drafts.getOrDefault(id, stored.get(id));
    return Objects.requireNonNull(draft, "id must be of a known household");
  }

  void put(Household draft) {
    drafts.put(draft.id(), draft);
  }

  /** Forgets a household that was put and never stored, since nobody came to it. */
  void drop(HouseholdId id) {
    drafts.remove(id);
  }

  /** Returns every household that was put, as it was put last. */
  Collection<Household> all() {
    return drafts.values();
  }

  /** Returns a household as the register has it; empty for a new one. */
  Optional<Household> before(HouseholdId id) {
    return Optional.ofNullable(stored.get(id));
  }
}
