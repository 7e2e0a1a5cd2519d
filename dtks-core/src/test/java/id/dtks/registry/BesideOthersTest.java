package id.dtks.registry;

import static id.dtks.Invented.BELIMBING;
import static id.dtks.Invented.NIK_OF_SLAMET;
import static id.dtks.Invented.SUMIATI;
import static id.dtks.Invented.TELIHAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.Invented;
import id.dtks.change.Change;
import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import id.dtks.change.Grounds;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.household.CensusRelationship;
import id.dtks.household.FamilyCard;
import id.dtks.household.FamilyRole;
import id.dtks.household.HouseholdId;
import id.dtks.household.InactivationReason;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.Residence;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import id.dtks.identity.PersonName;
import id.dtks.identity.Sex;
import id.dtks.journal.InMemoryJournal;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalAction;
import id.dtks.proposal.Statement;
import id.dtks.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A proposal beside others that are under way, and beside people elsewhere. */
final class BesideOthersTest {
  private static final Grounds SIGNED = Grounds.none().signed(Statement.OF_THE_LAW.version());

  private final Workplace work = new Workplace(new InMemoryJournal());

  private static List<String> refusals(Checked<?> outcome) {
    assertThat(outcome.isAccepted()).isFalse();
    return outcome.findings().stream().filter(Finding::isError).map(Finding::code).toList();
  }

  private Change newcomer(String id, RegionCode village, String name, String nik) {
    return Change.register(
        Invented.household().toBuilder()
            .id(new HouseholdId(id))
            .familyCards(
                List.of(
                    FamilyCard.since(
                        FamilyCardNumber.of("6474030311269005"), Workplace.TODAY.minusDays(30))))
            .residence(Residence.builder().region(village).build())
            .members(
                List.of(
                    Member.builder()
                        .id(new PersonId("person-" + id))
                        .name(PersonName.of(name))
                        .nik(Nik.of(nik))
                        .sex(Sex.MALE)
                        .birthDate(LocalDate.of(1960, 2, 12))
                        .familyRole(new FamilyRole.Census(CensusRelationship.HEAD))
                        .build()))
            .build());
  }

  private List<String> judgment(Change change) {
    return work.belimbing.preview(change).judgment().stream().map(Finding::code).toList();
  }

  @Test
  void wantsAConflictAcknowledgedAndKeepsItWithTheStep() {
    Change review =
        Change.declareEligible(SUMIATI)
            .on(Workplace.TODAY)
            .note("layak")
            .evidence(Evidence.of(EvidenceKind.FIELD_REPORT, "RT-5"));
    work.telihan.propose(
        Change.deactivate(SUMIATI, InactivationReason.VOLUNTARY).on(Workplace.TODAY));
    Proposal draft = work.telihan.propose(review).orElseThrow();

    assertThat(refusals(work.telihan.advance(draft, ProposalAction.SUBMIT, SIGNED)))
        .containsExactly("WARNINGS_NOT_ACKNOWLEDGED");
    Proposal submitted =
        work.telihan
            .advance(draft, ProposalAction.SUBMIT, SIGNED.withNote("yang lain dibatalkan"))
            .orElseThrow();
    assertThat(submitted.steps().get(0).findings())
        .extracting(Finding::code)
        .containsOnlyOnce("CONFLICTING_PROPOSAL");
  }

  @Test
  void keepsTheNamesOfWorkflowAndRulesWithTheFirstJudgment() {
    Proposal draft = work.telihan.propose(Workplace.death(SUMIATI)).orElseThrow();

    assertThat(draft.workflow()).contains("dtks-2026");
    assertThat(draft.rules()).contains("standard");
  }

  @Test
  void leavesANumberFreeThatADraftOnlyNames() {
    work.telihan
        .propose(newcomer("one", TELIHAN, "BUDI HARTONO", "6474031202609005"))
        .orElseThrow();

    assertThat(judgment(newcomer("two", BELIMBING, "BUDI HARTONO", "6474031202609005")))
        .doesNotContain("NIK_PROPOSED");
  }

  @Test
  void showsThatAnotherSubmittedANumberUntilItIsReturned() {
    Proposal draft =
        work.telihan
            .propose(
                newcomer("one", TELIHAN, "BUDI HARTONO", "6474031202609005")
                    .evidence(Evidence.of(EvidenceKind.IDENTITY_PHOTO, "foto-1"))
                    .evidence(Evidence.of(EvidenceKind.HOUSE_PHOTO, "foto-2"))
                    .evidence(Evidence.of(EvidenceKind.COORDINATES, "0.13,117.5")))
            .orElseThrow();
    Change second = newcomer("two", BELIMBING, "BUDI HARTONO", "6474031202609005");
    Proposal submitted = deliberated(draft);

    assertThat(judgment(second)).contains("NIK_PROPOSED");
    Proposal rival = work.belimbing.propose(second).orElseThrow();
    assertThat(
            refusals(
                work.belimbing.advance(rival, ProposalAction.DELIBERATE, Grounds.note("dibahas"))))
        .contains("NIK_PROPOSED");

    work.dinsos.advance(submitted, ProposalAction.RETURN, Grounds.note("periksa")).orElseThrow();
    assertThat(judgment(second)).doesNotContain("NIK_PROPOSED");
    assertThat(work.registry.verify((done, total) -> {}).breach()).isEmpty();
  }

  private Proposal deliberated(Proposal draft) {
    Proposal waiting =
        work.telihan.advance(draft, ProposalAction.DELIBERATE, Grounds.note("x")).orElseThrow();
    Proposal agreed =
        work.lurah
            .advance(
                waiting,
                ProposalAction.AGREE,
                Grounds.evidence(Evidence.of(EvidenceKind.MINUTES, "BA 11/2026")))
            .orElseThrow();
    return work.telihan.advance(agreed, ProposalAction.SUBMIT, SIGNED.withNote("x")).orElseThrow();
  }

  @Test
  void previewsNothingOfWhatPeopleElsewhereAreCalled() {
    Change sameName = newcomer("one", BELIMBING, "SLAMET RIYADI", "6474031202559002");
    Change otherName = newcomer("two", BELIMBING, "BUDI HARTONO", "6474031202559002");

    assertThat(judgment(sameName)).doesNotContain("SAME_PERSON_ELSEWHERE");
    assertThat(judgment(otherName)).doesNotContain("SAME_PERSON_ELSEWHERE");
    assertThat(work.belimbing.propose(sameName).orElseThrow().findings())
        .extracting(Finding::code)
        .contains("SAME_PERSON_ELSEWHERE");
    assertThat(judgment(newcomer("three", BELIMBING, "BUDI HARTONO", NIK_OF_SLAMET.digits())))
        .contains("SAME_PERSON_ELSEWHERE");
  }
}
