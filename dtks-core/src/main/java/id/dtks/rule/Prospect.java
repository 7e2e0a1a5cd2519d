package id.dtks.rule;

import id.dtks.change.Change;
import id.dtks.household.Households;
import java.time.LocalDate;

/**
 * A change as the rules look at it: what is proposed, and the households before it and after.
 *
 * @param change what is proposed
 * @param before the households it is about, as far as they exist
 * @param after as they would be; as they are, if the change cannot be made
 * @param today the day in the city's zone
 */
public record Prospect(Change change, Households before, Households after, LocalDate today) {}
