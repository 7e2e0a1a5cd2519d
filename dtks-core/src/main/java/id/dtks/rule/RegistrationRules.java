package id.dtks.rule;

import id.dtks.change.EvidenceKind;
import id.dtks.change.ProposalType;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.check.Severity;
import id.dtks.household.Household;
import id.dtks.household.Member;
import id.dtks.household.RecordStanding;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.IdentityFinding;
import id.dtks.identity.Nik;
import id.dtks.identity.Strictness;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Rules of what a proposal must bring along. */
final class RegistrationRules {
  private static final List<EvidenceKind> PHOTOS =
      List.of(EvidenceKind.IDENTITY_PHOTO, EvidenceKind.HOUSE_PHOTO, EvidenceKind.COORDINATES);

  private RegistrationRules() {}

  static List<Rule> all() {
    return List.of(
        Rule.of(RuleFinding.PROGRAM_NEEDS_REGISTRATION)
            .basedOn(Norms.REGISTER)
            .inProposals((prospect, register) -> registered(prospect)),
        Rule.named("NIK_SOUND", Severity.ERROR)
            .basedOn(Norms.SINGLE_DATA)
            .inProposals((prospect, register) -> numbers(prospect)),
        Rule.named("CARD_SOUND", Severity.ERROR)
            .basedOn(Norms.SINGLE_DATA)
            .inProposals((prospect, register) -> cards(prospect)),
        Rule.of(RuleFinding.REGISTRATION_EVIDENCE_MISSING)
            .basedOn(Norms.REGISTER)
            .inProposals((prospect, register) -> photos(prospect)));
  }

  private static Stream<Finding> registered(Prospect prospect) {
    boolean asks = prospect.isOf(ProposalType.PROGRAM_NOMINATION, ProposalType.PBI_REACTIVATION);
    return prospect.change().subjects().people().stream()
        .filter(person -> asks)
        .filter(
            person ->
                prospect.before().member(person).stream()
                    .noneMatch(
                        member -> member.recordStanding().state() == RecordStanding.State.ACTIVE))
        .map(person -> Finding.of(RuleFinding.PROGRAM_NEEDS_REGISTRATION).at("person"));
  }

  /** Who asks for aid needs a whole NIK; others only must not enter a bad one. */
  private static Stream<Finding> numbers(Prospect prospect) {
    boolean asks = prospect.isOf(ProposalType.NEW_REGISTRATION, ProposalType.PROGRAM_NOMINATION);
    return prospect
        .concerned()
        .filter(member -> asks || isNewNumber(prospect, member))
        .flatMap(
            member ->
                number(member)
                    .map(finding -> Judgment.of(member, finding.at(Member.NIK)).located()));
  }

  private static boolean isNewNumber(Prospect prospect, Member member) {
    return member.nik().isPresent()
        && !prospect.before(member).map(Member::nik).orElse(Optional.empty()).equals(member.nik());
  }

  private static Stream<Finding> number(Member member) {
    String text =
        member.nik().map(Nik::digits).orElse(member.recorded().getOrDefault(Member.NIK, ""));
    List<Finding> findings = Nik.parse(text, Strictness.NEW_ENTRY).findings();
    return member.nik().isPresent() && findings.stream().noneMatch(Finding::isError)
        ? Stream.empty()
        : Stream.concat(
                findings.stream().map(finding -> finding.graded(Severity.ERROR)),
                Stream.of(Finding.of(IdentityFinding.NIK_MISSING)))
            .limit(1);
  }

  private static Stream<Finding> cards(Prospect prospect) {
    return prospect.after().changedSince(prospect.before()).stream()
        .filter(household -> isNewCard(prospect, household))
        .flatMap(household -> card(household, prospect).map(finding -> finding.at("familyCards")));
  }

  private static boolean isNewCard(Prospect prospect, Household household) {
    return household.closing().isEmpty()
        && !prospect
            .before()
            .get(household.id())
            .map(Household::presentCard)
            .equals(Optional.of(household.presentCard()));
  }

  private static Stream<Finding> card(Household household, Prospect prospect) {
    Optional<FamilyCardNumber> number = household.presentCard().flatMap(card -> card.number());
    if (number.isEmpty()) {
      return prospect.isOf(ProposalType.NEW_REGISTRATION)
          ? Stream.of(Finding.of(IdentityFinding.KK_MISSING))
          : Stream.empty();
    }
    Checked<FamilyCardNumber> parsed =
        FamilyCardNumber.parse(number.get().digits(), prospect.today());
    Stream<Finding> ofMembers =
        household.members().stream()
            .flatMap(member -> member.nik().stream())
            .flatMap(nik -> number.get().comparedWith(nik).stream());
    return Stream.concat(parsed.findings().stream(), ofMembers).distinct();
  }

  private static Stream<Finding> photos(Prospect prospect) {
    List<EvidenceKind> missing =
        PHOTOS.stream().filter(kind -> !prospect.change().grounds().has(kind)).toList();
    return prospect.isOf(ProposalType.NEW_REGISTRATION) && !missing.isEmpty()
        ? Stream.of(
            Finding.of(RuleFinding.REGISTRATION_EVIDENCE_MISSING)
                .with("kinds", Finding.labels(missing))
                .at("evidence"))
        : Stream.empty();
  }
}
