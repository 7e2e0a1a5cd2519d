package id.dtks.rule;

import id.dtks.check.Finding;
import id.dtks.check.Severity;
import id.dtks.household.Household;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A rule as a city set it: with its parameters, and with the severity it gives to findings. */
final class GradedRule {
  private final Rule rule;
  private final RuleParameters parameters;
  private final Optional<Severity> grade;
  private final Optional<HouseholdCheck> household;
  private final Optional<ProposalCheck> proposal;
  private final Optional<RegisterCheck> register;

  GradedRule(Rule rule, RuleParameters parameters, Optional<Severity> grade) {
    this.rule = rule;
    this.parameters = parameters;
    this.grade = grade;
    this.household = rule.household(parameters);
    this.proposal = rule.proposal(parameters);
    this.register = rule.register(parameters);
  }

  Rule rule() {
    return rule;
  }

  Severity severity() {
    return grade.orElse(rule.severity());
  }

  /** Tells whether both find the same of whatever they look at. */
  boolean isSameAs(GradedRule other) {
    return rule == other.rule && grade.equals(other.grade) && parameters.equals(other.parameters);
  }

  boolean looksAtRegister() {
    return register.isPresent();
  }

  Stream<Judgment> ofHousehold(Household subject, LocalDate today) {
    return looksAt(subject, today)
        ? household.stream().flatMap(check -> check.check(subject, today)).map(this::graded)
        : Stream.empty();
  }

  Stream<Finding> ofProposal(Prospect prospect, Register others) {
    return isInForce(prospect.today())
        ? proposal.stream().flatMap(check -> check.check(prospect, others)).map(this::graded)
        : Stream.empty();
  }

  Stream<Trait> traits(Household subject, LocalDate today, Fingerprint fingerprint) {
    return looksAt(subject, today)
        ? register.stream().flatMap(check -> check.traits(subject, today, fingerprint))
        : Stream.empty();
  }

  Judgment graded(Judgment judgment) {
    return grade.isEmpty() ? judgment : new Judgment(judgment.person(), graded(judgment.finding()));
  }

  private Finding graded(Finding finding) {
    return grade.map(finding::graded).orElse(finding);
  }

  /** Nothing is wrong any more with a household that ended. */
  private boolean looksAt(Household subject, LocalDate today) {
    return isInForce(today) && subject.closing().isEmpty();
  }

  private boolean isInForce(LocalDate today) {
    return rule.validity().contains(today);
  }
}
