package id.dtks.rule;

import id.dtks.check.Severity;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a city chose about its rules.
 *
 * @param off the rules that are switched off
 * @param grades the severities it gives to what a rule finds
 * @param parameters the figures and lists
 */
record RuleChoices(Set<String> off, Map<String, Severity> grades, RuleParameters parameters) {
  RuleChoices {
    off = Collections.unmodifiableSet(new TreeSet<>(off));
    grades = Collections.unmodifiableMap(new TreeMap<>(grades));
  }

  static RuleChoices none() {
    return new RuleChoices(Set.of(), Map.of(), RuleParameters.standard());
  }

  RuleChoices without(String rule) {
    Set<String> more = new TreeSet<>(off);
    more.add(rule);
    return new RuleChoices(more, grades, parameters);
  }

  RuleChoices with(String rule) {
    Set<String> fewer = new TreeSet<>(off);
    fewer.remove(rule);
    return new RuleChoices(fewer, grades, parameters);
  }

  RuleChoices regraded(String rule, Severity severity) {
    Map<String, Severity> more = new TreeMap<>(grades);
    more.put(rule, severity);
    return new RuleChoices(off, more, parameters);
  }

  RuleChoices under(RuleParameters newParameters) {
    return new RuleChoices(off, grades, newParameters);
  }

  Optional<Severity> grade(String rule) {
    return Optional.ofNullable(grades.get(rule));
  }
}
