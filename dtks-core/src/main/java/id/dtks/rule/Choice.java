package id.dtks.rule;

import id.dtks.check.Severity;
import java.util.Optional;

/** What a city does with a rule: a word of a rule file. */
enum Choice {
  OFF,
  /** As the rule is. */
  ON,
  ERROR,
  WARNING,
  INFO;

  static Choice of(Severity severity) {
    return valueOf(severity.name());
  }

  /** Returns the severity that all its findings get; empty if they keep their own. */
  Optional<Severity> grade() {
    return this == OFF || this == ON ? Optional.empty() : Optional.of(Severity.valueOf(name()));
  }
}
