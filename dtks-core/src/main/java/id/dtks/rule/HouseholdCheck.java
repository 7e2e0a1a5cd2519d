package id.dtks.rule;

import id.dtks.household.Household;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Looks at one household. Pure: the same household and day give the same result. */
@FunctionalInterface
public non-sealed interface HouseholdCheck extends RuleCheck {
  /**
   * Returns what is found, nothing if all is well.
   *
   * @param today the day in the city's zone
   */
  Stream<Judgment> check(Household household, LocalDate today);
}
