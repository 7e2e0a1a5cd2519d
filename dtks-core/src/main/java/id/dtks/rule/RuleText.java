package id.dtks.rule;

import id.dtks.household.AidProgram;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule file as it is written.
 *
 * @param name what to call these rules
 * @param rules what to do with a rule, by its name
 * @param parameters own figures and lists
 */
record RuleText(String name, Map<String, Choice> rules, Optional<Parameters> parameters) {
  RuleText {
    rules = rules == null ? Map.of() : rules;
  }

  /** Own figures and lists; what is absent stays as it is. */
  record Parameters(
      Optional<List<String>> excludedOccupations,
      Optional<List<Limit>> decileLimits,
      Optional<Integer> matchStaleAfterDays,
      Optional<Integer> headAge,
      Optional<Integer> caretakerAge,
      Optional<List<String>> familyAccounts) {

    static Parameters of(RuleParameters parameters) {
      return new Parameters(
          Optional.of(parameters.excludedOccupations()),
          Optional.of(parameters.decileLimits().stream().map(Limit::of).toList()),
          Optional.of(parameters.matchStaleAfterDays()),
          Optional.of(parameters.headAge()),
          Optional.of(parameters.caretakerAge()),
          Optional.of(parameters.familyAccounts()));
    }

    /** Takes figures over that were checked before. */
    RuleParameters over(RuleParameters base) {
      return RuleParameters.builder()
          .excludedOccupations(excludedOccupations.orElse(base.excludedOccupations()))
          .decileLimits(
              decileLimits
                  .map(limits -> limits.stream().map(Limit::checked).toList())
                  .orElse(base.decileLimits()))
          .matchStaleAfterDays(matchStaleAfterDays.orElse(base.matchStaleAfterDays()))
          .headAge(headAge.orElse(base.headAge()))
          .caretakerAge(caretakerAge.orElse(base.caretakerAge()))
          .familyAccounts(familyAccounts.orElse(base.familyAccounts()))
          .build();
    }
  }

  /** A decile limit before it is checked. */
  record Limit(
      AidProgram program, int highest, Optional<LocalDate> from, Optional<LocalDate> until) {
    static Limit of(DecileLimit limit) {
      return new Limit(limit.program(), limit.highest(), limit.from(), limit.until());
    }

    DecileLimit checked() {
      return new DecileLimit(program, highest, from, until);
    }
  }

  /** Returns a set whole, whatever it is read over: what is on by default may not stay so. */
  static RuleText of(RuleSet set) {
    Map<String, Choice> rules = new LinkedHashMap<>();
    set.known().forEach(rule -> rules.put(rule.name(), set.choices().of(rule.name())));
    return new RuleText(set.name(), rules, Optional.of(Parameters.of(set.parameters())));
  }
}
