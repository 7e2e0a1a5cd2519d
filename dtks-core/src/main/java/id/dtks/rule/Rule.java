package id.dtks.rule;

import id.dtks.household.Household;
import java.time.LocalDate;
import java.util.stream.Stream;

/** One thing to look for in a household. Pure: the same household and day give the same result. */
@FunctionalInterface
public interface Rule {
  /** Returns what this rule finds, nothing if all is well. */
  Stream<Judgment> check(Household household, LocalDate today);
}
