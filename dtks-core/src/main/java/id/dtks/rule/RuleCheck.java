package id.dtks.rule;

/** What a rule looks at: one household, a proposal, or the whole register. */
public sealed interface RuleCheck permits HouseholdCheck, ProposalCheck, RegisterCheck {}
