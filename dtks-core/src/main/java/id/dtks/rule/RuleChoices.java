package id.dtks.rule;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a city chose about its rules.
 *
 * @param byRule what it does with a rule, by its name; one that is not among them is on
 * @param parameters the figures and lists
 */
record RuleChoices(Map<String, Choice> byRule, RuleParameters parameters) {
  RuleChoices {
    Map<String, Choice> deviating = new TreeMap<>(byRule);
    deviating.values().removeIf(Choice.ON::equals);
    byRule = Collections.unmodifiableMap(deviating);
  }

  static RuleChoices none() {
    return new RuleChoices(Map.of(), RuleParameters.standard());
  }

  RuleChoices with(String rule, Choice choice) {
    return with(Map.of(rule, choice));
  }

  RuleChoices with(Map<String, Choice> more) {
    Map<String, Choice> all = new TreeMap<>(byRule);
    all.putAll(more);
    return new RuleChoices(all, parameters);
  }

  RuleChoices under(RuleParameters newParameters) {
    return new RuleChoices(byRule, newParameters);
  }

  Choice of(String rule) {
    return byRule.getOrDefault(rule, Choice.ON);
  }
}
