package id.dtks.rule;

import id.dtks.change.ProposalType;
import id.dtks.check.Finding;
import id.dtks.check.Severity;
import id.dtks.household.AidProgram;
import id.dtks.household.DecileSnapshot;
import id.dtks.household.Eligibility;
import id.dtks.household.Household;
import id.dtks.household.Life;
import id.dtks.household.Member;
import id.dtks.household.RecordStanding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rules of who may draw aid. */
final class AidRules {
  private AidRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.of(RuleFinding.DECEASED_ACTIVE)
            .basedOn(Norms.REASONS)
            .inHouseholds(AidRules::undecidedDeaths)
            .inProposals(AidRules::nominatedDead),
        Rule.of(RuleFinding.AID_OF_DECEASED)
            .basedOn(Norms.REASONS)
            .inHouseholds(AidRules::aidOfDead),
        Rule.of(RuleFinding.EXCLUDED_OCCUPATION_IN_KK)
            .basedOn(Norms.OCCUPATIONS)
            .inHouseholdsBy(
                parameters -> {
                  ExcludedOccupations excluded = new ExcludedOccupations(parameters);
                  return (household, today) -> excluded.in(household);
                }),
        Rule.of(RuleFinding.DECILE_LIMIT)
            .basedOn(Norms.DECILES)
            .inHouseholdsBy(
                parameters -> (household, today) -> aboveLimit(household, today, parameters)),
        Rule.of(RuleFinding.DECILE_UNKNOWN)
            .basedOn(Norms.DECILES)
            .inProposalsBy(parameters -> (prospect, register) -> unranked(prospect, parameters)),
        Rule.of(RuleFinding.CARETAKER_UNDER_AGE)
            .basedOn(Norms.REASONS)
            .inProposalsBy(
                parameters ->
                    (prospect, register) -> youngCaretakers(prospect, parameters.caretakerAge())));
  }

  /** A death somebody reported waits for a decision, until the record is closed or ineligible. */
  private static Stream<Judgment> undecidedDeaths(Household household, LocalDate today) {
    return household.members().stream()
        .filter(AidRules::isDead)
        .filter(member -> member.recordStanding().state() == RecordStanding.State.ACTIVE)
        .filter(member -> member.eligibility().verdict() != Eligibility.Verdict.INELIGIBLE)
        .map(member -> Judgment.of(member, Finding.of(RuleFinding.DECEASED_ACTIVE).at("life")));
  }

  private static Stream<Finding> nominatedDead(Prospect prospect, Register register) {
    return prospect.isOf(ProposalType.PROGRAM_NOMINATION)
        ? prospect
            .concerned()
            .filter(AidRules::isDead)
            .map(
                member ->
                    Judgment.of(
                            member,
                            Finding.of(RuleFinding.DECEASED_ACTIVE)
                                .graded(Severity.ERROR)
                                .at("life"))
                        .located())
        : Stream.empty();
  }

  private static Stream<Judgment> aidOfDead(Household household, LocalDate today) {
    return household.members().stream()
        .filter(AidRules::isDead)
        .filter(member -> !member.programs().isEmpty())
        .map(
            member ->
                Judgment.of(member, Finding.of(RuleFinding.AID_OF_DECEASED).at("enrollments")));
  }

  private static boolean isDead(Member member) {
    return member.life().status() == Life.Status.DECEASED;
  }

  private static Stream<Judgment> aboveLimit(
      Household household, LocalDate today, RuleParameters parameters) {
    return decile(household, today).stream()
        .flatMap(
            decile ->
                household.present().stream()
                    .flatMap(
                        member ->
                            member.programs().stream()
                                .flatMap(program -> parameters.decileLimit(program, today).stream())
                                .filter(limit -> decile > limit.highest())
                                .map(limit -> Judgment.of(member, above(limit)))));
  }

  private static Finding above(DecileLimit limit) {
    return Finding.of(RuleFinding.DECILE_LIMIT)
        .with("program", Finding.label(limit.program()))
        .with("highest", limit.highest())
        .at("enrollments." + limit.program());
  }

  private static Optional<Integer> decile(Household household, LocalDate today) {
    return household.deciles().stream()
        .filter(snapshot -> !snapshot.asOf().isAfter(today))
        .max(Comparator.comparing(DecileSnapshot::asOf))
        .map(DecileSnapshot::decile);
  }

  private static Stream<Finding> unranked(Prospect prospect, RuleParameters parameters) {
    return prospect.after().all().stream()
        .filter(household -> decile(household, prospect.today()).isEmpty())
        .flatMap(household -> household.present().stream())
        .flatMap(member -> newAid(prospect, member))
        .distinct()
        .filter(program -> parameters.decileLimit(program, prospect.today()).isPresent())
        .map(
            program ->
                Finding.of(RuleFinding.DECILE_UNKNOWN)
                    .with("program", Finding.label(program))
                    .at("deciles"));
  }

  /** A nomination may be put right on its way; a change of the caretaker is about nothing else. */
  private static Stream<Finding> youngCaretakers(Prospect prospect, int age) {
    boolean change = prospect.isOf(ProposalType.CARETAKER_CHANGE);
    Finding young = Finding.of(RuleFinding.CARETAKER_UNDER_AGE).with("age", age).at("birthDate");
    return prospect
        .people()
        .filter(member -> change || prospect.isOf(ProposalType.PROGRAM_NOMINATION))
        .filter(
            member -> newAid(prospect, member).anyMatch(program -> change || program.isOfFamily()))
        .filter(member -> FamilyRules.isYounger(member, age, prospect.today()))
        .map(
            member -> Judgment.of(member, change ? young.graded(Severity.ERROR) : young).located());
  }

  /** Returns the programs a person would draw aid from and does not yet. */
  private static Stream<AidProgram> newAid(Prospect prospect, Member member) {
    Set<AidProgram> before = prospect.before(member).map(Member::programs).orElse(Set.of());
    return member.programs().stream().filter(program -> !before.contains(program));
  }
}
