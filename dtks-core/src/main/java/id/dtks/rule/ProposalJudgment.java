package id.dtks.rule;

import id.dtks.check.Finding;
import id.dtks.check.Severity;
import id.dtks.household.Household;
import id.dtks.household.PersonId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What some rules find about one proposal. Use once. */
final class ProposalJudgment {
  /** What is the same if it was so before, whichever household a person is in by then. */
  private record Matter(String subject, String code, String path) {
    static Matter of(Household household, Judgment judgment) {
      return new Matter(
          judgment.person().map(PersonId::value).orElse("household " + household.id()),
          judgment.finding().code(),
          judgment.finding().path());
    }
  }

  private record Place(String code, String path) {}

  private final List<GradedRule> rules;
  private final Prospect prospect;
  private final Register register;
  private final Set<Matter> before = new HashSet<>();
  private final Map<Place, Finding> found = new LinkedHashMap<>();

  ProposalJudgment(List<GradedRule> rules, Prospect prospect, Register register) {
    this.rules = rules;
    this.prospect = prospect;
    this.register = register;
  }

  List<Finding> findings() {
    for (Household household : prospect.before().all()) {
      judgments(household).forEach(judgment -> before.add(Matter.of(household, judgment)));
    }
    for (Household household : prospect.after().all()) {
      judgments(household)
          .flatMap(judgment -> counting(household, judgment).stream())
          .forEach(this::add);
    }
    rules.stream().flatMap(rule -> rule.ofProposal(prospect, register)).forEach(this::add);
    return List.copyOf(found.values());
  }

  private Stream<Judgment> judgments(Household household) {
    return rules.stream().flatMap(rule -> rule.ofHousehold(household, prospect.today()));
  }

  private Optional<Finding> counting(Household household, Judgment judgment) {
    Finding finding = located(household, judgment);
    if (prospect.asksForAid() || !before.contains(Matter.of(household, judgment))) {
      return Optional.of(finding);
    }
    return judgment
        .person()
        .filter(prospect.change().subjects().people()::contains)
        .map(person -> finding.isError() ? finding.graded(Severity.WARNING) : finding);
  }

  private Finding located(Household household, Judgment judgment) {
    return judgment.person().isEmpty() && prospect.after().all().size() > 1
        ? judgment.finding().within("households[" + household.id() + "]")
        : judgment.located();
  }

  /** Two checks of a rule may find the same; the graver says it. */
  private void add(Finding finding) {
    found.merge(
        new Place(finding.code(), finding.path()),
        finding,
        (one, other) -> one.severity().compareTo(other.severity()) <= 0 ? one : other);
  }
}
