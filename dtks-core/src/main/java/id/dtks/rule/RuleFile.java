package id.dtks.rule;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.check.Severity;
import id.dtks.json.JsonFile;
import id.dtks.json.NearWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what a city chose about its rules from JSON, and tells all that is wrong by line. */
final class RuleFile {
  private static final int LONGEST_AGE = 120;
  private static final int HIGHEST_DECILE = 10;

  private final RuleSet base;
  private final List<Finding> findings = new ArrayList<>();

  private RuleFile(RuleSet base) {
    this.base = base;
  }

  static Checked<RuleSet> read(String json, RuleSet base) {
    JsonFile file = JsonFile.of(json);
    return file.read(RuleText.class)
        .flatMap(text -> file.located(new RuleFile(base).checked(text)));
  }

  static Checked<RuleSet> readKept(String json, RuleSet base) {
    JsonFile file = JsonFile.of(json);
    return file.read(RuleText.class)
        .fold(
            text -> file.located(new RuleFile(base).known(text)),
            findings -> Checked.of(base, warnings(findings)));
  }

  private static List<Finding> warnings(List<Finding> findings) {
    return findings.stream().map(finding -> finding.graded(Severity.WARNING)).toList();
  }

  static String write(RuleSet set) {
    return JsonFile.write(RuleText.of(set));
  }

  private Checked<RuleSet> checked(RuleText text) {
    if (text.name().isBlank()) {
      findings.add(Finding.of(RuleFileFinding.RULES_UNNAMED).at("name"));
    }
    text.rules().keySet().forEach(this::checkRule);
    text.parameters().ifPresent(this::checkParameters);
    return findings.isEmpty() ? Checked.of(over(text)) : Checked.rejected(findings);
  }

  private Checked<RuleSet> known(RuleText text) {
    Map<String, Choice> rules = new TreeMap<>(text.rules());
    rules.keySet().removeIf(rule -> base.rule(rule).isEmpty());
    text.rules().keySet().forEach(this::checkRule);
    int strangers = findings.size();
    text.parameters().ifPresent(this::checkParameters);
    Optional<RuleText.Parameters> sound =
        text.parameters().filter(read -> findings.size() == strangers);
    String name = text.name().isBlank() ? base.name() : text.name();
    return Checked.of(over(new RuleText(name, rules, sound)), warnings(findings));
  }

  private RuleSet over(RuleText text) {
    RuleChoices choices = base.choices().with(text.rules());
    return base.named(text.name())
        .chosen(
            text.parameters()
                .map(parameters -> choices.under(parameters.over(base.parameters())))
                .orElse(choices));
  }

  private void checkRule(String name) {
    if (base.rule(name).isEmpty()) {
      List<String> known = base.known().stream().map(Rule::name).toList();
      findings.add(
          Finding.of(RuleFileFinding.RULE_UNKNOWN)
              .with("known", String.join(", ", NearWords.of(name, known)))
              .at("rules." + name));
    }
  }

  private void checkParameters(RuleText.Parameters parameters) {
    range(parameters.matchStaleAfterDays(), 1, Integer.MAX_VALUE, "matchStaleAfterDays");
    range(parameters.headAge(), 0, LONGEST_AGE, "headAge");
    range(parameters.caretakerAge(), 0, LONGEST_AGE, "caretakerAge");
    List<RuleText.Limit> limits = parameters.decileLimits().orElse(List.of());
    for (int i = 0; i < limits.size(); i++) {
      checkLimit(limits.get(i), "decileLimits[" + i + "]");
    }
  }

  private void checkLimit(RuleText.Limit limit, String path) {
    range(Optional.of(limit.highest()), 1, HIGHEST_DECILE, path + ".highest");
    if (limit.from().isPresent() && limit.until().filter(limit.from().get()::isAfter).isPresent()) {
      findings.add(
          Finding.of(RuleFileFinding.RULE_DAYS_REVERSED).at("parameters." + path + ".until"));
    }
  }

  private void range(Optional<Integer> figure, int least, int most, String path) {
    figure
        .filter(value -> value < least || value > most)
        .ifPresent(
            value ->
                findings.add(
                    Finding.of(RuleFileFinding.RULE_FIGURE_OUT_OF_RANGE)
                        .with("least", least)
                        .with("most", most)
                        .at("parameters." + path)));
  }
}
