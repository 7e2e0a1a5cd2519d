package id.dtks.rule;

/**
 * How often a rule found something in a trial.
 *
 * @param rule the rule's name
 * @param kept by both rule sets
 * @param added by the tried rules only
 * @param gone by the rules in force only
 * @param regraded by both, with another severity
 */
public record TrialCount(String rule, long kept, long added, long gone, long regraded) {
  /** Returns the count of a rule that found nothing yet. */
  public static TrialCount none(String rule) {
    return new TrialCount(rule, 0, 0, 0, 0);
  }

  /** Returns how often the rules in force find it. */
  public long before() {
    return kept + regraded + gone;
  }

  /** Returns how often the tried rules find it. */
  public long after() {
    return kept + regraded + added;
  }

  /** Returns this count and one more. */
  public TrialCount and(TrialOutcome outcome) {
    return switch (outcome) {
      case KEPT -> new TrialCount(rule, kept + 1, added, gone, regraded);
      case ADDED -> new TrialCount(rule, kept, added + 1, gone, regraded);
      case GONE -> new TrialCount(rule, kept, added, gone + 1, regraded);
      case REGRADED -> new TrialCount(rule, kept, added, gone, regraded + 1);
    };
  }
}
