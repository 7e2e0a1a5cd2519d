package id.dtks.rule;

import static id.dtks.rule.Families.TODAY;
import static id.dtks.rule.Families.sound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import id.dtks.check.Finding;
import id.dtks.check.FindingCode;
import id.dtks.check.Language;
import id.dtks.check.Severity;
import id.dtks.check.Words;
import id.dtks.household.AidProgram;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RuleSetTest {
  private static final RuleSet STANDARD = RuleSet.standard();

  private enum Local implements FindingCode {
    TOO_FEW_PEOPLE;

    @Override
    public Severity severity() {
      return Severity.INFO;
    }
  }

  private static Rule local() {
    return Rule.of(Local.TOO_FEW_PEOPLE)
        .inHouseholds(
            (household, today) ->
                Stream.of(Judgment.ofHousehold(Finding.of(Local.TOO_FEW_PEOPLE))));
  }

  private static List<String> codes(RuleSet rules, LocalDate day) {
    return rules.check(sound(), day).stream().map(found -> found.finding().code()).toList();
  }

  @Test
  void takesACitysOwnRule() {
    assertThat(codes(STANDARD.with(local()), TODAY)).containsExactly("TOO_FEW_PEOPLE");
  }

  @Test
  void judgesByTheRulesOfTheDay() {
    RuleSet rules = STANDARD.with(local().from(TODAY).until(TODAY.plusDays(1)));

    assertThat(codes(rules, TODAY.minusDays(1))).isEmpty();
    assertThat(codes(rules, TODAY)).hasSize(1);
    assertThat(codes(rules, TODAY.plusDays(1))).hasSize(1);
    assertThat(codes(rules, TODAY.plusDays(2))).isEmpty();
    assertThat(rules.on(TODAY.plusDays(2)).rule("TOO_FEW_PEOPLE")).isEmpty();
  }

  @Test
  void putsARuleInThePlaceOfOneWithItsName() {
    RuleSet twice = STANDARD.with(local()).with(local());

    assertThat(twice.rules()).hasSize(STANDARD.rules().size() + 1);
  }

  @Test
  void refusesToSwitchARuleNobodyKnows() {
    assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.without("HEAD_CONT"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STANDARD.regraded("HEAD_CONT", Severity.INFO));
  }

  @Test
  void hasTheDecileLimitOfEachDay() {
    RuleParameters figures = STANDARD.parameters();

    assertThat(figures.decileLimit(AidProgram.PKH, LocalDate.of(2025, 2, 4))).isEmpty();
    assertThat(figures.decileLimit(AidProgram.PKH, LocalDate.of(2025, 12, 31)))
        .map(DecileLimit::highest)
        .contains(4);
    assertThat(figures.decileLimit(AidProgram.PKH, LocalDate.of(2026, 1, 1)))
        .map(DecileLimit::highest)
        .contains(5);
    assertThat(figures.decileLimit(AidProgram.RUTILAHU, TODAY)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void everyStandardRuleHasATextAndANameOfItsOwn(Language language) {
    assertThat(STANDARD.rules()).extracting(Rule::name).doesNotHaveDuplicates();
    assertThat(STANDARD.rules())
        .allSatisfy(rule -> assertThat(Words.in(language).text("rule." + rule.name())).isPresent());
  }

  @Nested
  final class Files {
    private static final String BONTANG =
        """
        {
          "name": "bontang-2026",
          "rules": { "EXCLUDED_OCCUPATION_IN_KK": "ERROR", "NAME_SINGLE_WORD": "OFF" },
          "parameters": {
            "headAge": 18,
            "excludedOccupations": ["5", "PNS"],
            // since the meeting of January
            "decileLimits": [{ "program": "PKH", "highest": 3, "from": "2026-01-15" }]
          }
        }
        """;

    @Test
    void switchGradeAndSetFigures() {
      RuleSet rules = RuleSet.read(BONTANG, STANDARD).orElseThrow();

      assertThat(rules.name()).isEqualTo("bontang-2026");
      assertThat(rules.severity("EXCLUDED_OCCUPATION_IN_KK")).contains(Severity.ERROR);
      assertThat(rules.severity("NAME_SINGLE_WORD")).isEmpty();
      assertThat(rules.severity("HEAD_COUNT")).contains(Severity.ERROR);
      assertThat(rules.parameters().headAge()).isEqualTo(18);
      assertThat(rules.parameters().caretakerAge()).isEqualTo(17);
      assertThat(rules.parameters().decileLimit(AidProgram.PKH, TODAY))
          .contains(DecileLimit.of(AidProgram.PKH, 3, LocalDate.of(2026, 1, 15)));
    }

    @Test
    void areWrittenWholeAndReadBack() {
      RuleSet rules = RuleSet.read(BONTANG, STANDARD).orElseThrow();

      assertThat(RuleSet.read(rules.toJson(), STANDARD).orElseThrow()).isEqualTo(rules);
      assertThat(
              RuleSet.read(rules.toJson(), STANDARD.without("HEAD_COUNT"))
                  .orElseThrow()
                  .severity("HEAD_COUNT"))
          .contains(Severity.ERROR);
    }

    @Test
    void tellAllThatIsWrongByLineAndKey() {
      String wrong =
          """
          {
            "name": " ",
            "rules": { "HEAD_CONT": "OFF" },
            "parameters": {
              "headAge": 170,
              "decileLimits": [
                { "program": "PKH", "highest": 11 },
                { "program": "PKH", "highest": 3, "from": "2026-02-01", "until": "2026-01-31" }
              ]
            }
          }
          """;

      assertThat(RuleSet.read(wrong, STANDARD).findings())
          .extracting(Finding::code, Finding::path, finding -> finding.facts().get("line"))
          .containsExactly(
              tuple("RULES_UNNAMED", "name", "2"),
              tuple("RULE_UNKNOWN", "rules.HEAD_CONT", "3"),
              tuple("RULE_FIGURE_OUT_OF_RANGE", "parameters.headAge", "5"),
              tuple("RULE_FIGURE_OUT_OF_RANGE", "parameters.decileLimits[0].highest", "7"),
              tuple("RULE_DAYS_REVERSED", "parameters.decileLimits[1].until", "8"));
    }

    @Test
    void nameTheNearestOfAnUnknownRule() {
      assertThat(
              RuleSet.read("{ \"name\": \"x\", \"rules\": { \"HEAD_CONT\": \"OFF\" } }", STANDARD)
                  .findings()
                  .get(0)
                  .facts()
                  .get("known"))
          .startsWith("HEAD_COUNT");
    }

    @Test
    void refuseAWordThatIsNoChoice() {
      assertThat(
              RuleSet.read("{ \"name\": \"x\", \"rules\": { \"HEAD_COUNT\": \"NO\" } }", STANDARD)
                  .findings())
          .extracting(Finding::code)
          .containsExactly("JSON_VALUE_UNKNOWN");
    }
  }
}
