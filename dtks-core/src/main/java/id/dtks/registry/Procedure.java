package id.dtks.registry;

import id.dtks.proposal.Workflow;
import id.dtks.rule.RuleSet;

/**
 * How a city works: what its settings say, or what it adopted since, see {@link Desk#adoption}.
 *
 * @param workflow the way of proposals
 * @param rules what they are judged by
 */
public record Procedure(Workflow workflow, RuleSet rules) {}
