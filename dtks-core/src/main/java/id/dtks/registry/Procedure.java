package id.dtks.registry;

import id.dtks.check.Finding;
import id.dtks.proposal.Workflow;
import id.dtks.rule.RuleSet;
import java.util.List;

/**
 * How a city works: what its settings say, or what it adopted since, see {@link Desk#adoption}.
 *
 * @param workflow the way of proposals
 * @param rules what they are judged by
 * @param findings what of the adopted texts this release cannot read, such as a rule it does not
 *     know; none of them is an error: the texts stay as they are, and the rest is in force
 */
public record Procedure(Workflow workflow, RuleSet rules, List<Finding> findings) {
  public Procedure {
    findings = List.copyOf(findings);
  }
}
