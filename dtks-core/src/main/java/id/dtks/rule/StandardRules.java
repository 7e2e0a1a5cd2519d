package id.dtks.rule;

import id.dtks.check.Finding;
import id.dtks.household.Eligibility;
import id.dtks.household.Household;
import id.dtks.household.Life;
import id.dtks.household.Member;
import id.dtks.household.RecordStanding;
import id.dtks.identity.NikChecks;
import id.dtks.region.RegionCatalog;
import id.dtks.region.RegionCode;
import id.dtks.region.RegionLevel;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules that hold everywhere (domain reference 7.1 and 9.4). */
final class StandardRules {
  private StandardRules() {}

  static List<Rule> all() {
    return List.of(
        StandardRules::oneHead,
        StandardRules::nikFitsRecord,
        StandardRules::nameIsWhole,
        StandardRules::deathIsDecided);
  }

  /** One head on each family card; a household whose card cannot be read may be half of one. */
  private static Stream<Judgment> oneHead(Household household, LocalDate today) {
    if (household.presentCard().flatMap(card -> card.number()).isEmpty()) {
      return Stream.empty();
    }
    long heads =
        household.members().stream()
            .filter(member -> member.recordStanding().state() == RecordStanding.State.ACTIVE)
            .filter(member -> member.familyRole().isHead())
            .count();
    return heads == 1
        ? Stream.empty()
        : Stream.of(
            Judgment.ofHousehold(
                Finding.of(RuleFinding.HEAD_COUNT).with("count", heads).at("familyRole")));
  }

  private static Stream<Judgment> nikFitsRecord(Household household, LocalDate today) {
    return household.members().stream()
        .flatMap(
            member ->
                nikFindings(member, household.residence().region())
                    .map(finding -> Judgment.of(member, finding.at(Member.NIK))));
  }

  private static Stream<Finding> nikFindings(Member member, RegionCode home) {
    return member.nik().stream()
        .flatMap(
            nik ->
                Stream.of(
                        member.birthDate().flatMap(date -> NikChecks.birthDate(nik, date)),
                        member.sex().flatMap(sex -> NikChecks.sex(nik, sex)),
                        NikChecks.region(
                            nik, RegionCatalog.current(), home.at(RegionLevel.REGENCY)))
                    .flatMap(Optional::stream));
  }

  private static Stream<Judgment> nameIsWhole(Household household, LocalDate today) {
    return household.members().stream()
        .flatMap(
            member ->
                member.name().findings().stream()
                    .map(finding -> Judgment.of(member, finding.at("name"))));
  }

  /** A death somebody reported waits for a decision, until the record is closed or ineligible. */
  private static Stream<Judgment> deathIsDecided(Household household, LocalDate today) {
    return household.members().stream()
        .filter(member -> member.life().status() == Life.Status.DECEASED)
        .filter(member -> member.recordStanding().state() == RecordStanding.State.ACTIVE)
        .filter(member -> member.eligibility().verdict() != Eligibility.Verdict.INELIGIBLE)
        .map(member -> Judgment.of(member, Finding.of(RuleFinding.DECEASED_ACTIVE).at("life")));
  }
}
