package id.dtks.rule;

import id.dtks.check.Finding;
import id.dtks.check.FindingCode;
import id.dtks.household.Household;
import id.dtks.household.Member;
import id.dtks.identity.IdentityFinding;
import id.dtks.identity.NikChecks;
import id.dtks.region.RegionCatalog;
import id.dtks.region.RegionLevel;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** Rules of what a single record says of itself. */
final class RecordRules {
  private RecordRules() {}

  static List<Rule> all() {
    return Stream.concat(Stream.of(IdentityFinding.values()).flatMap(RecordRules::ofCode), others())
        .toList();
  }

  /** One rule for each code, so that a city can switch each alone. */
  private static Stream<Rule> ofCode(IdentityFinding code) {
    return switch (code) {
      case NIK_DOB_MISMATCH ->
          ofMembers(
              code,
              (household, member) ->
                  member
                      .nik()
                      .flatMap(
                          nik -> member.birthDate().flatMap(day -> NikChecks.birthDate(nik, day))));
      case NIK_SEX_MISMATCH ->
          ofMembers(
              code,
              (household, member) ->
                  member
                      .nik()
                      .flatMap(nik -> member.sex().flatMap(sex -> NikChecks.sex(nik, sex))));
      case NIK_REGION_UNKNOWN, NIK_REGION_NOT_LOCAL ->
          ofMembers(
              code,
              (household, member) -> region(household, member).filter(found -> found.is(code)));
      case NAME_EMPTY,
          NAME_ONE_LETTER,
          NAME_HAS_DIGIT,
          NAME_ABBREVIATED,
          NAME_OVER_60,
          NAME_SINGLE_WORD,
          NAME_TITLED ->
          Stream.of(ofNames(code).basedOn(Norms.NAMES));
      case NAME_DECEASED_MARK, NAME_ALIAS, NAME_LINEAGE -> Stream.of(ofNames(code));
      default -> Stream.empty(); // told when a text is read
    };
  }

  private static Stream<Rule> ofMembers(
      IdentityFinding code, BiFunction<Household, Member, Optional<Finding>> check) {
    return Stream.of(
        Rule.of(code)
            .basedOn(Norms.NIK_STAYS)
            .inHouseholds(
                (household, today) ->
                    household.present().stream()
                        .flatMap(
                            member ->
                                check.apply(household, member).stream()
                                    .map(found -> Judgment.of(member, found.at(Member.NIK))))));
  }

  private static Optional<Finding> region(Household household, Member member) {
    return member
        .nik()
        .flatMap(
            nik ->
                NikChecks.region(
                    nik,
                    RegionCatalog.current(),
                    household.residence().region().at(RegionLevel.REGENCY)));
  }

  private static Rule ofNames(FindingCode code) {
    return Rule.of(code)
        .inHouseholds(
            (household, today) ->
                household.present().stream()
                    .flatMap(
                        member ->
                            member.name().findings().stream()
                                .filter(found -> found.is(code))
                                .map(found -> Judgment.of(member, found.at("name")))));
  }

  private static Stream<Rule> others() {
    return Stream.of(
        Rule.of(RuleFinding.MATCH_STALE)
            .basedOn(Norms.SINGLE_DATA)
            .inHouseholdsBy(
                parameters ->
                    (household, today) ->
                        stale(household, today, parameters.matchStaleAfterDays())),
        Rule.of(RuleFinding.NEIGHBOURHOOD_MISSING).inHouseholds(RecordRules::neighbourhood));
  }

  private static Stream<Judgment> stale(Household household, LocalDate today, int days) {
    return household.present().stream()
        .filter(
            member ->
                member
                    .civilMatch()
                    .filter(match -> ChronoUnit.DAYS.between(match.checkedOn(), today) > days)
                    .isPresent())
        .map(
            member ->
                Judgment.of(
                    member,
                    Finding.of(RuleFinding.MATCH_STALE).with("days", days).at("civilMatch")));
  }

  private static Stream<Judgment> neighbourhood(Household household, LocalDate today) {
    return household.residence().neighbourhood().isPresent()
        ? Stream.empty()
        : Stream.of(
            Judgment.ofHousehold(
                Finding.of(RuleFinding.NEIGHBOURHOOD_MISSING).at("residence.neighbourhood")));
  }
}
