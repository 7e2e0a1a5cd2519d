package id.dtks.rule;

import id.dtks.household.Household;
import java.time.LocalDate;
import java.util.List;

/** The rules a household is judged by, in order. Immutable. */
public final class RuleSet {
  private static final RuleSet STANDARD = new RuleSet(StandardRules.all());

  private final List<Rule> rules;

  private RuleSet(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** Returns the rules that hold everywhere. */
  public static RuleSet standard() {
    return STANDARD;
  }

  /** Returns the rules of a city, in the order to judge by. */
  public static RuleSet of(List<Rule> rules) {
    return new RuleSet(rules);
  }

  /** Returns everything the rules find in a household, in the order of the rules. */
  public List<Judgment> check(Household household, LocalDate today) {
    return rules.stream().flatMap(rule -> rule.check(household, today)).toList();
  }
}
