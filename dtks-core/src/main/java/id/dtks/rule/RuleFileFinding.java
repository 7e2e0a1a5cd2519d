package id.dtks.rule;

import id.dtks.check.FindingCode;
import id.dtks.check.Severity;

/** What is wrong with a rule file beyond its form; the fact {@code line} tells where. */
public enum RuleFileFinding implements FindingCode {
  /** The name is blank. */
  RULES_UNNAMED,
  /** There is no such rule: fact {@code known}, the nearest names. */
  RULE_UNKNOWN,
  /** A figure is too low or too high: facts {@code least} and {@code most}. */
  RULE_FIGURE_OUT_OF_RANGE,
  /** The last day is before the first. */
  RULE_DAYS_REVERSED;

  @Override
  public Severity severity() {
    return Severity.ERROR;
  }
}
