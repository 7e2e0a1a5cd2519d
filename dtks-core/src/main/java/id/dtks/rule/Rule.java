package id.dtks.rule;

import id.dtks.change.LegalBasis;
import id.dtks.check.FindingCode;
import id.dtks.check.Severity;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing to look for: a small value with a name, the norm it rests on, the days it holds, and up
 * to three checks, one of a household, one of a proposal, one of the whole register. Immutable.
 */
public final class Rule {
  private final String name;
  private final Severity severity;
  private final Optional<LegalBasis> basis;
  private final Validity validity;
  private final Checks checks;

  private record Checks(
      Optional<Function<RuleParameters, HouseholdCheck>> household,
      Optional<Function<RuleParameters, ProposalCheck>> proposal,
      Optional<Function<RuleParameters, RegisterCheck>> register) {
    static final Checks NONE = new Checks(Optional.empty(), Optional.empty(), Optional.empty());
  }

  private Rule(
      String name,
      Severity severity,
      Optional<LegalBasis> basis,
      Validity validity,
      Checks checks) {
    this.name = Objects.requireNonNull(name, "name");
    this.severity = Objects.requireNonNull(severity, "severity");
    this.basis = basis;
    this.validity = validity;
    this.checks = checks;
  }

  /** Returns a rule of data quality named by what it finds, which checks nothing yet. */
  public static Rule of(FindingCode code) {
    return named(code.name(), code.severity());
  }

  /**
   * Returns a rule with a name of its own, which checks nothing yet.
   *
   * @param name stable, in upper case with underscores: rule files and stored steps name it
   * @param severity the usual severity of what it finds, for who reads the list of rules
   */
  public static Rule named(String name, Severity severity) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
    return new Rule(name, severity, Optional.empty(), Validity.ALWAYS, Checks.NONE);
  }

  /** Returns this rule as one that a norm asks for (<i>dasar hukum</i>). */
  public Rule basedOn(LegalBasis norm) {
    return new Rule(name, severity, Optional.of(norm), validity, checks);
  }

  /** Returns this rule with a check of a household. */
  public Rule inHouseholds(HouseholdCheck check) {
    return inHouseholdsBy(parameters -> check);
  }

  /** Returns this rule with a check of a household that a city's parameters bear upon. */
  public Rule inHouseholdsBy(Function<RuleParameters, HouseholdCheck> check) {
    return checking(new Checks(Optional.of(check), checks.proposal, checks.register));
  }

  /** Returns this rule with a check of a proposal. */
  public Rule inProposals(ProposalCheck check) {
    return inProposalsBy(parameters -> check);
  }

  /** Returns this rule with a check of a proposal that a city's parameters bear upon. */
  public Rule inProposalsBy(Function<RuleParameters, ProposalCheck> check) {
    return checking(new Checks(checks.household, Optional.of(check), checks.register));
  }

  /** Returns this rule with a check of the whole register. */
  public Rule inRegister(RegisterCheck check) {
    return inRegisterBy(parameters -> check);
  }

  /** Returns this rule with a check of the register that a city's parameters bear upon. */
  public Rule inRegisterBy(Function<RuleParameters, RegisterCheck> check) {
    return checking(new Checks(checks.household, checks.proposal, Optional.of(check)));
  }

  /** Returns this rule, in force from a day on. */
  public Rule from(LocalDate day) {
    return new Rule(name, severity, basis, validity.from(day), checks);
  }

  /** Returns this rule, in force up to a day and on it. */
  public Rule until(LocalDate day) {
    return new Rule(name, severity, basis, validity.until(day), checks);
  }

  private Rule checking(Checks more) {
    return new Rule(name, severity, basis, validity, more);
  }

  /** Returns the stable name. */
  public String name() {
    return name;
  }

  /** Returns the usual severity of what it finds. */
  public Severity severity() {
    return severity;
  }

  /** Returns the norm it rests on; empty if it looks for records that contradict themselves. */
  public Optional<LegalBasis> basis() {
    return basis;
  }

  /** Returns the days it is in force. */
  public Validity validity() {
    return validity;
  }

  Optional<HouseholdCheck> household(RuleParameters parameters) {
    return checks.household.map(check -> check.apply(parameters));
  }

  Optional<ProposalCheck> proposal(RuleParameters parameters) {
    return checks.proposal.map(check -> check.apply(parameters));
  }

  Optional<RegisterCheck> register(RuleParameters parameters) {
    return checks.register.map(check -> check.apply(parameters));
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
