package id.dtks.rule;

import static id.dtks.rule.Families.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.check.Severity;
import id.dtks.household.AidProgram;
import id.dtks.household.Household;
import id.dtks.household.Life;
import id.dtks.household.Member;
import id.dtks.household.Relationship;
import id.dtks.identity.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of switching, grading, writing and trying rules, over dirty families. */
final class RuleSetProperties {
  private static final RuleSet STANDARD = RuleSet.standard();
  private static final long SEED = 7;

  private record Found(String household, String rule, Judgment judgment) {}

  private static List<Found> found(RuleSet rules, List<Household> households) {
    RuleTrial trial = RuleTrial.of(rules, rules, TODAY, SEED);
    List<TrialHit> hits = new ArrayList<>();
    for (Household household : households) {
      RuleTrial.Look look = trial.look(household);
      trial.remember(look);
      hits.addAll(look.hits());
    }
    trial.settle();
    households.forEach(household -> hits.addAll(trial.lookAgain(household)));
    return hits.stream()
        .map(hit -> new Found(hit.household().value(), hit.rule(), hit.judgment()))
        .toList();
  }

  @Property(tries = 200)
  void switchingARuleOffRemovesExactlyItsFindings(
      @ForAll("families") List<Household> families, @ForAll("rules") String rule) {
    List<Found> all = new ArrayList<>(found(STANDARD, families));
    all.removeIf(one -> one.rule().equals(rule));

    assertThat(found(STANDARD.without(rule), families)).isEqualTo(all);
  }

  @Property(tries = 200)
  void gradingARuleAnewChangesSeveritiesOnly(
      @ForAll("families") List<Household> families,
      @ForAll("rules") String rule,
      @ForAll Severity severity) {
    List<Found> expected =
        found(STANDARD, families).stream()
            .map(
                one ->
                    one.rule().equals(rule)
                        ? new Found(
                            one.household(),
                            rule,
                            new Judgment(
                                one.judgment().person(), one.judgment().finding().graded(severity)))
                        : one)
            .toList();

    assertThat(found(STANDARD.regraded(rule, severity), families)).isEqualTo(expected);
  }

  @Property(tries = 200)
  void aTrialFindsInEachHouseholdWhatJudgingItAloneFinds(
      @ForAll("families") List<Household> families) {
    RuleTrial trial = RuleTrial.of(STANDARD, STANDARD, TODAY, SEED);

    assertThat(families)
        .allSatisfy(
            family ->
                assertThat(trial.look(family).hits())
                    .extracting(TrialHit::judgment)
                    .isEqualTo(STANDARD.check(family, TODAY)));
  }

  @Property(tries = 100)
  void whoMayBeTwoIsFoundWhateverTheOrder(@ForAll("families") List<Household> families) {
    List<Household> reversed = new ArrayList<>(families);
    java.util.Collections.reverse(reversed);

    assertThat(found(STANDARD, reversed))
        .containsExactlyInAnyOrderElementsOf(found(STANDARD, families));
  }

  @Property(tries = 200)
  void whatIsWrittenReadsBack(@ForAll("sets") RuleSet rules) {
    assertThat(RuleSet.read(rules.toJson(), STANDARD).orElseThrow()).isEqualTo(rules);
  }

  @Provide
  Arbitrary<String> rules() {
    return Arbitraries.of(STANDARD.rules().stream().map(Rule::name).toList());
  }

  @Provide
  Arbitrary<RuleSet> sets() {
    return Combinators.combine(
            rules().list().ofMaxSize(4),
            rules().list().ofMaxSize(4),
            Arbitraries.of(Severity.class),
            Arbitraries.integers().between(0, 120),
            Arbitraries.integers().between(1, 10))
        .as(
            (off, graded, severity, age, decile) -> {
              RuleSet set = STANDARD.named("set " + age);
              for (String rule : graded) {
                set = set.regraded(rule, severity);
              }
              for (String rule : off) {
                set = set.without(rule);
              }
              return set.under(
                  RuleParameters.builder()
                      .headAge(age)
                      .decileLimits(List.of(DecileLimit.of(AidProgram.PKH, decile, TODAY)))
                      .build());
            });
  }

  @Provide
  Arbitrary<List<Household>> families() {
    return members()
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(
            all -> {
              List<Household> families = new ArrayList<>();
              for (List<Member> some : all) {
                String id = "h" + families.size();
                Member[] members = new Member[some.size()];
                for (int i = 0; i < members.length; i++) {
                  members[i] = some.get(i).toBuilder().id(Families.id(id + "m" + i)).build();
                }
                families.add(Families.of(id, members));
              }
              return families;
            });
  }

  /** Few names, days and numbers, so that people have much in common. */
  private static Arbitrary<Member> members() {
    return Combinators.combine(
            Arbitraries.of("6474031202709001", "6474031202709007", "6474035207759002"),
            Arbitraries.of("SLAMET RIYADI", "SLAMETRIYADI", "SITI", "", "H. BUDI 2", "MUH. ALI"),
            Arbitraries.of(LocalDate.of(1970, 2, 12), LocalDate.of(2012, 7, 1)),
            Arbitraries.of(Relationship.HEAD, Relationship.WIFE, Relationship.CHILD),
            Arbitraries.of("PNS", "BURUH", "7"),
            Arbitraries.of("SITI", "AMINAH"),
            Arbitraries.of(Sex.class),
            Arbitraries.of(true, false))
        .as(
            (nik, name, born, role, work, mother, sex, dead) -> {
              Member.Builder member =
                  Families.person("x", nik, role)
                      .name(Families.name(name))
                      .birthDate(born)
                      .occupation(work)
                      .motherName(mother)
                      .sex(sex);
              return dead
                  ? Families.drawing(member, AidProgram.PKH)
                      .life(Life.deceased())
                      .nik(Optional.empty())
                      .build()
                  : member.build();
            });
  }
}
