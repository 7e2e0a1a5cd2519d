package id.dtks.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dtks.Invented;
import id.dtks.actor.Role;
import id.dtks.change.Change;
import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import id.dtks.change.Grounds;
import id.dtks.check.Finding;
import id.dtks.check.Severity;
import id.dtks.household.AidProgram;
import id.dtks.household.Eligibility;
import id.dtks.household.ExternalId;
import id.dtks.household.FamilyCard;
import id.dtks.household.FamilyRole;
import id.dtks.household.Household;
import id.dtks.household.InactivationReason;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.Life;
import id.dtks.household.MaritalStatus;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.RecordStanding;
import id.dtks.household.Relationship;
import id.dtks.identity.PersonName;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalAction;
import id.dtks.proposal.ProposalId;
import id.dtks.proposal.ProposalStatus;
import id.dtks.proposal.StepTaken;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class JsonTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
  private static final Finding FINDING =
      new Finding("NIK_LENGTH", Severity.ERROR, "nik", Map.of("length", "15"));

  private static Household full() {
    Member full =
        Member.builder()
            .id(new PersonId("person-3"))
            .name(PersonName.of(""))
            .birthPlace("BONTANG")
            .familyRole(new FamilyRole.Civil(Relationship.CHILD))
            .maritalStatus(MaritalStatus.SINGLE)
            .occupation("PELAJAR")
            .motherName("SUMIATI")
            .life(Life.deceasedOn(DAY))
            .eligibility(Eligibility.ineligible(IneligibilityReason.OTHER, DAY))
            .recordStanding(RecordStanding.inactive(InactivationReason.DECEASED, DAY))
            .programs(Set.of(AidProgram.PKH, AidProgram.PBI_JK))
            .addExternalIds(new ExternalId("ID_DTKS", "6474000000000001"))
            .putRecorded("nik", "64740352076090")
            .addFindings(FINDING)
            .build();
    return Invented.household().toBuilder()
        .familyCards(
            List.of(FamilyCard.of(Invented.CARD).endedBy(DAY), FamilyCard.unreadable("64-74")))
        .addMembers(full)
        .listKey("0123")
        .addFindings(FINDING)
        .build();
  }

  static Stream<Change> changes() {
    return Stream.of(
        Change.declareEligible(Invented.SLAMET),
        Change.declareIneligible(Invented.SLAMET, IneligibilityReason.WELL_OFF).on(DAY),
        Change.deactivate(Invented.SLAMET, InactivationReason.VOLUNTARY)
            .evidence(Evidence.of(EvidenceKind.FIELD_REPORT, "RT 5").dated(DAY)),
        Change.reactivate(Invented.SLAMET).note("ternyata masih hidup"));
  }

  private static Proposal proposal(Change change) {
    return Proposal.builder()
        .id(new ProposalId("p-1"))
        .change(change)
        .household(Invented.HOME)
        .area(Invented.BONTANG)
        .status(ProposalStatus.SUBMITTED)
        .createdBy("op-17")
        .createdAs(Role.KELURAHAN_OPERATOR)
        .createdAt(Instant.parse("2026-11-24T02:00:00.123456789Z"))
        .addFindings(FINDING)
        .addSteps(
            StepTaken.builder()
                .action(ProposalAction.SUBMIT)
                .before(ProposalStatus.DRAFT)
                .after(ProposalStatus.SUBMITTED)
                .actor("op-17")
                .role(Role.KELURAHAN_OPERATOR)
                .at(Instant.parse("2026-11-24T03:00:00Z"))
                .grounds(Grounds.note("sudah diperiksa"))
                .addFindings(FINDING)
                .build())
        .build();
  }

  @Test
  void givesBackAHouseholdWithEverything() {
    assertThat(Json.read(Json.write(full()), Household.class)).isEqualTo(full());
  }

  @Test
  void givesBackAHouseholdWithNothing() {
    Household bare = Household.builder().id(Invented.HOME).residence(full().residence()).build();

    assertThat(Json.read(Json.write(bare), Household.class)).isEqualTo(bare);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void givesBackAProposalOfEachKind(Change change) {
    assertThat(Json.read(Json.write(proposal(change)), Proposal.class)).isEqualTo(proposal(change));
  }

  @Test
  void namesThePlaceOfAFaultAndNothingOfTheText() {
    String broken = Json.write(full()).replace("2026-11-24", "RAHASIA");

    assertThatThrownBy(() -> Json.read(broken, Household.class))
        .isInstanceOf(JsonException.class)
        .hasMessageContaining("familyCards.[0].until")
        .hasMessageNotContaining("RAHASIA")
        .hasNoCause();
  }

  @Test
  void refusesPropertiesItDoesNotKnow() {
    String newer = Json.write(full()).replaceFirst("\\{", "{\"invented\":1,");

    assertThatThrownBy(() -> Json.read(newer, Household.class)).isInstanceOf(JsonException.class);
  }
}
