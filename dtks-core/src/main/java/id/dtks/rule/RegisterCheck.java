package id.dtks.rule;

import id.dtks.household.Household;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Looks for what two households or people should not share. A pass over the register remembers no
 * more of each trait than two numbers; a second pass tells who shares one. Pure.
 */
@FunctionalInterface
public non-sealed interface RegisterCheck extends RuleCheck {
  /** Returns what a household and its people show. */
  Stream<Trait> traits(Household household, LocalDate today, Fingerprint fingerprint);
}
