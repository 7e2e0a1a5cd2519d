package id.dtks.rule;

import id.dtks.check.Finding;
import java.util.stream.Stream;

/** Looks at a proposal. Pure but for what it asks of the register. */
@FunctionalInterface
public non-sealed interface ProposalCheck extends RuleCheck {
  /** Returns what is found, each with its path; nothing if all is well. */
  Stream<Finding> check(Prospect prospect, Register register);
}
