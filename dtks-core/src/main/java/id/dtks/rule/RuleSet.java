package id.dtks.rule;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.check.Severity;
import id.dtks.household.Household;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rules of a city, in order, with what it chose about them: which are switched off, how their
 * findings are graded, the figures and lists they go by. Immutable; safe for use by many threads.
 */
public final class RuleSet {
  private static final RuleSet STANDARD =
      new RuleSet("standard", StandardRules.all(), RuleChoices.none());

  private final String name;
  private final List<Rule> known;
  private final RuleChoices choices;
  private final List<GradedRule> on;

  private RuleSet(String name, List<Rule> known, RuleChoices choices) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("name must not be blank");
    }
    this.name = name;
    this.known = List.copyOf(known);
    this.choices = choices;
    this.on =
        this.known.stream()
            .filter(rule -> choices.of(rule.name()) != Choice.OFF)
            .map(
                rule -> new GradedRule(rule, choices.parameters(), choices.of(rule.name()).grade()))
            .toList();
  }

  /** Returns the rules that hold everywhere, with the figures of the norms. */
  public static RuleSet standard() {
    return STANDARD;
  }

  /** Returns rules of a city's own, in the order to judge by. */
  public static RuleSet of(String name, List<Rule> rules) {
    RuleSet set = new RuleSet(name, List.of(), RuleChoices.none());
    for (Rule rule : rules) {
      set = set.with(rule);
    }
    return set;
  }

  /**
   * Reads what a city chose from JSON: a name, rules to switch or grade, own figures and lists.
   * What the text does not mention stays as in the base.
   *
   * <pre>{@code
   * {
   *   "name": "bontang-2026",
   *   "rules": { "EXCLUDED_OCCUPATION_IN_KK": "ERROR", "NAME_SINGLE_WORD": "OFF" },
   *   "parameters": {
   *     "headAge": 18,
   *     "decileLimits": [{ "program": "PKH", "highest": 4, "from": "2026-01-01" }]
   *   }
   * }
   * }</pre>
   *
   * @return the rules, or everything that is wrong with the text, with line and key
   */
  public static Checked<RuleSet> read(String json, RuleSet base) {
    return RuleFile.read(json, base);
  }

  /**
   * Reads what a city chose before, perhaps under another release: what is not known here is left
   * out, and stays as in the base.
   *
   * @return the rules, with a warning for everything that was left out
   */
  public static Checked<RuleSet> readKept(String json, RuleSet base) {
    return RuleFile.readKept(json, base);
  }

  /** Returns all that holds as JSON, which {@link #read} over the same rules makes this set of. */
  public String toJson() {
    return RuleFile.write(this);
  }

  /** Returns the name that tells which rules a step was judged by. */
  public String name() {
    return name;
  }

  /** Returns these rules under another name. */
  public RuleSet named(String newName) {
    return new RuleSet(newName, known, choices);
  }

  /** Returns the rules that are on, in order, in force or not. */
  public List<Rule> rules() {
    return on.stream().map(GradedRule::rule).toList();
  }

  /** Returns every rule, switched off or not. */
  List<Rule> known() {
    return known;
  }

  RuleChoices choices() {
    return choices;
  }

  List<GradedRule> graded() {
    return on;
  }

  /** Returns a rule, switched off or not. */
  public Optional<Rule> rule(String ruleName) {
    return known.stream().filter(rule -> rule.name().equals(ruleName)).findFirst();
  }

  /** Returns how this set grades what a rule finds; empty if the rule is not on. */
  public Optional<Severity> severity(String ruleName) {
    return on.stream()
        .filter(graded -> graded.rule().name().equals(ruleName))
        .map(GradedRule::severity)
        .findFirst();
  }

  /** Returns the figures and lists. */
  public RuleParameters parameters() {
    return choices.parameters();
  }

  /** Returns these rules and one more, which takes the place of one with its name. */
  public RuleSet with(Rule rule) {
    List<Rule> more = new ArrayList<>(known);
    int place = known.stream().map(Rule::name).toList().indexOf(rule.name());
    if (place < 0) {
      more.add(rule);
    } else {
      more.set(place, rule);
    }
    return new RuleSet(name, more, choices.with(rule.name(), Choice.ON));
  }

  /**
   * Returns these rules with one switched off.
   *
   * @throws IllegalArgumentException if there is no rule of that name
   */
  public RuleSet without(String ruleName) {
    return new RuleSet(name, known, choices.with(require(ruleName), Choice.OFF));
  }

  /**
   * Returns these rules with one on, and another severity for all that it finds.
   *
   * @throws IllegalArgumentException if there is no rule of that name
   */
  public RuleSet regraded(String ruleName, Severity severity) {
    return new RuleSet(name, known, choices.with(require(ruleName), Choice.of(severity)));
  }

  /** Returns these rules with other figures and lists. */
  public RuleSet under(RuleParameters parameters) {
    return new RuleSet(name, known, choices.under(parameters));
  }

  RuleSet chosen(RuleChoices newChoices) {
    return new RuleSet(name, known, newChoices);
  }

  /** Returns those of these rules that are in force on a day. */
  public RuleSet on(LocalDate day) {
    return new RuleSet(
        name, known.stream().filter(rule -> rule.validity().contains(day)).toList(), choices);
  }

  /** Returns everything the rules in force find in a household alone, in the order of the rules. */
  public List<Judgment> check(Household household, LocalDate today) {
    return on.stream().flatMap(rule -> rule.ofHousehold(household, today)).toList();
  }

  /**
   * Returns everything the rules in force find about a proposal: about the households as they would
   * be, as far as it is new or about the persons concerned, and about the proposal itself. What was
   * wrong before and stays so is no more than a warning, unless aid is asked for.
   *
   * @param register answers questions about everybody else
   * @return each finding once, with its path
   */
  public List<Finding> judge(Prospect prospect, Register register) {
    return new ProposalJudgment(on, prospect, register).findings();
  }

  private String require(String ruleName) {
    if (rule(ruleName).isEmpty()) {
      throw new IllegalArgumentException("ruleName must be of a known rule");
    }
    return ruleName;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RuleSet that
        && name.equals(that.name)
        && known.equals(that.known)
        && choices.equals(that.choices);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, known, choices);
  }

  /** Returns the name and the number of rules that are on. */
  @Override
  public String toString() {
    return "RuleSet[" + name + ", " + on.size() + " rules]";
  }
}
