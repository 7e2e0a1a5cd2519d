package id.dtks.change;

import id.dtks.household.HouseholdId;
import id.dtks.json.JsonDifference;
import java.util.Optional;

/**
 * One field of a household that a change would change.
 *
 * @param household which household
 * @param path where in it, such as {@code members[ID].eligibility.verdict}
 * @param before the value as it is stored, absent if there is none; may be personal
 * @param after the value as it would be, absent if there would be none; may be personal
 */
public record Difference(
    HouseholdId household, String path, Optional<String> before, Optional<String> after) {

  static Difference of(HouseholdId household, JsonDifference difference) {
    return new Difference(household, difference.path(), difference.before(), difference.after());
  }

  /** Returns household and path only: values may be personal. */
  @Override
  public String toString() {
    return "Difference[" + household + " " + path + "]";
  }
}
