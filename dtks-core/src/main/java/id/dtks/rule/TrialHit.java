package id.dtks.rule;

import id.dtks.household.HouseholdId;

/**
 * One thing found in a trial.
 *
 * @param household where
 * @param rule the rule's name
 * @param judgment of whom and what; of one that is gone, as the rules in force find it
 * @param outcome how that compares
 */
public record TrialHit(
    HouseholdId household, String rule, Judgment judgment, TrialOutcome outcome) {}
