package id.dtks.rule;

import id.dtks.check.Severity;
import id.dtks.household.Household;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule as it is in force and as it is tried.
 *
 * @param inForce absent if it is not on
 * @param tried absent if it would be off
 */
record ComparedRule(Optional<GradedRule> inForce, Optional<GradedRule> tried) {
  static ComparedRule tried(GradedRule rule) {
    return new ComparedRule(Optional.empty(), Optional.of(rule));
  }

  static ComparedRule inForce(GradedRule rule) {
    return new ComparedRule(Optional.of(rule), Optional.empty());
  }

  /** Returns this tried rule beside the one in force; a version that changes nothing is one. */
  ComparedRule comparedWith(ComparedRule other) {
    return other.inForce.flatMap(one -> tried.filter(one::isSameAs)).isPresent()
        ? new ComparedRule(tried, tried)
        : new ComparedRule(other.inForce, tried);
  }

  String name() {
    return versions().findFirst().orElseThrow().rule().name();
  }

  /** Returns the one version, or both. */
  Stream<GradedRule> versions() {
    return inForce.equals(tried) ? tried.stream() : Stream.concat(tried.stream(), inForce.stream());
  }

  Stream<TrialHit> compared(Household household, Function<GradedRule, List<Judgment>> judgments) {
    List<Judgment> after = tried.map(judgments).orElse(List.of());
    if (inForce.equals(tried)) {
      return after.stream().map(judgment -> hit(household, judgment, TrialOutcome.KEPT));
    }
    return compared(household, inForce.map(judgments).orElse(List.of()), after);
  }

  /** Facts may differ: with another age limit it is still the same head who is too young. */
  private Stream<TrialHit> compared(
      Household household, List<Judgment> before, List<Judgment> after) {
    Map<String, Judgment> left = new LinkedHashMap<>();
    before.forEach(judgment -> left.put(judgment.place(), judgment));
    List<TrialHit> hits = new ArrayList<>();
    for (Judgment judgment : after) {
      Judgment known = left.remove(judgment.place());
      hits.add(hit(household, judgment, outcome(Optional.ofNullable(known), judgment)));
    }
    left.values().forEach(gone -> hits.add(hit(household, gone, TrialOutcome.GONE)));
    return hits.stream();
  }

  private static TrialOutcome outcome(Optional<Judgment> before, Judgment after) {
    Severity severity = after.finding().severity();
    return before
        .map(
            known ->
                known.finding().severity() == severity ? TrialOutcome.KEPT : TrialOutcome.REGRADED)
        .orElse(TrialOutcome.ADDED);
  }

  private TrialHit hit(Household household, Judgment judgment, TrialOutcome outcome) {
    return new TrialHit(household.id(), name(), judgment, outcome);
  }
}
