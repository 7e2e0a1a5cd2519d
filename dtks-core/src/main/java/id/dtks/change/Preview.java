package id.dtks.change;

import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Households;
import id.dtks.json.Json;
import id.dtks.json.JsonDifference;
import java.util.List;
import java.util.Map;

/**
 * What a change would do.
 *
 * @param before the households as they are
 * @param after as they would be
 * @param differences every field that would change, by household
 */
public record Preview(Households before, Households after, List<Difference> differences) {
  public Preview {
    differences = List.copyOf(differences);
  }

  /** Returns how households would change. */
  public static Preview of(Households before, Households after) {
    return new Preview(
        before,
        after,
        after.changedSince(before).stream()
            .flatMap(
                changed ->
                    between(before, changed).stream()
                        .map(difference -> Difference.of(changed.id(), difference)))
            .toList());
  }

  private static List<JsonDifference> between(Households before, Household changed) {
    HouseholdId id = changed.id();
    Object was = before.get(id).<Object>map(household -> household).orElse(Map.of());
    return Json.differences(was, changed);
  }
}
