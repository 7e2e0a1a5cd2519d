package id.dtks.proposal;

import static id.dtks.proposal.Attempts.NOW;
import static id.dtks.proposal.Attempts.attempt;
import static id.dtks.proposal.Attempts.proposal;
import static id.dtks.proposal.Attempts.refusals;
import static id.dtks.proposal.Attempts.somebody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.dtks.Invented;
import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.change.ChangeFinding;
import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import id.dtks.change.Grounds;
import id.dtks.check.Finding;
import id.dtks.check.Language;
import id.dtks.check.Severity;
import id.dtks.check.Words;
import id.dtks.region.Area;
import id.dtks.region.Neighbourhood;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class GuardTest {
  private static final Finding ERROR = Finding.of(ChangeFinding.RECORD_NOT_ACTIVE).at("person");
  private static final Finding WARNING =
      Finding.of(ChangeFinding.HEAD_NEEDS_SUCCESSOR).graded(Severity.WARNING).at("person");

  private static Grounds paper(EvidenceKind kind) {
    return Grounds.evidence(Evidence.of(kind, "460/17"));
  }

  private static Grounds datedPaper(EvidenceKind kind) {
    return Grounds.evidence(Evidence.of(kind, "460/17").dated(LocalDate.of(2026, 11, 24)));
  }

  static Stream<Arguments> grounds() {
    return Stream.of(
        arguments(Guard.REASON_GIVEN, Grounds.none(), "REASON_REQUIRED"),
        arguments(Guard.REASON_GIVEN, Grounds.note("  "), "REASON_REQUIRED"),
        arguments(Guard.REASON_GIVEN, Grounds.note("keliru"), ""),
        arguments(Guard.CHANGE_HAS_EVIDENCE, Grounds.none(), "EVIDENCE_MISSING"),
        arguments(Guard.CHANGE_HAS_EVIDENCE, paper(EvidenceKind.FIELD_REPORT), ""),
        arguments(
            Guard.DELIBERATION_PROVED,
            paper(EvidenceKind.FIELD_REPORT),
            "DELIBERATION_PROOF_MISSING"),
        arguments(Guard.DELIBERATION_PROVED, paper(EvidenceKind.MINUTES), ""),
        arguments(Guard.DELIBERATION_PROVED, paper(EvidenceKind.RESPONSIBILITY_STATEMENT), ""),
        arguments(Guard.STATEMENT_SIGNED, Grounds.none(), "STATEMENT_REFUSED"),
        arguments(
            Guard.STATEMENT_SIGNED, Grounds.none().signed("uu13-2011-0"), "STATEMENT_OUTDATED"),
        arguments(
            Guard.STATEMENT_SIGNED, Grounds.none().signed(Statement.OF_THE_LAW.version()), ""),
        arguments(
            Guard.LETTER_GIVEN,
            paper(EvidenceKind.ENDORSEMENT_LETTER),
            "ENDORSEMENT_LETTER_MISSING"),
        arguments(Guard.LETTER_GIVEN, datedPaper(EvidenceKind.ENDORSEMENT_LETTER), ""),
        arguments(Guard.BATCH_GIVEN, Grounds.none(), "EXPORT_BATCH_MISSING"),
        arguments(Guard.BATCH_GIVEN, paper(EvidenceKind.EXPORT_BATCH), ""),
        arguments(Guard.RESULT_KEPT, Grounds.none(), "MINISTRY_RESULT_MISSING"),
        arguments(Guard.RESULT_KEPT, paper(EvidenceKind.MINISTRY_RESULT), ""));
  }

  @ParameterizedTest
  @MethodSource("grounds")
  void looksAtTheGrounds(Guard guard, Grounds grounds, String refusal) {
    Attempt attempt =
        attempt(
            proposal(ProposalStatus.SUBMITTED),
            ProposalAction.VERIFY,
            somebody(Role.DINSOS_VERIFIER),
            grounds);

    assertThat(refusals(guard, attempt))
        .isEqualTo(refusal.isEmpty() ? List.of() : List.of(refusal));
  }

  @Test
  void countsTheEvidenceOfEarlierStepsButNotTheirOwnPapers() {
    assertThat(refusals(Guard.CHANGE_HAS_EVIDENCE, verifyAfter(paper(EvidenceKind.FIELD_REPORT))))
        .isEmpty();
    assertThat(refusals(Guard.CHANGE_HAS_EVIDENCE, verifyAfter(paper(EvidenceKind.MINUTES))))
        .containsExactly("EVIDENCE_MISSING");
  }

  private static Attempt verifyAfter(Grounds ofTheStep) {
    StepTaken submitted =
        StepTaken.builder()
            .action(ProposalAction.SUBMIT)
            .before(ProposalStatus.DRAFT)
            .after(ProposalStatus.SUBMITTED)
            .actor("op-17")
            .role(Role.KELURAHAN_OPERATOR)
            .at(Instant.parse("2026-11-24T00:00:00Z"))
            .grounds(ofTheStep)
            .build();
    return attempt(
        proposal(ProposalStatus.DRAFT).after(submitted),
        ProposalAction.VERIFY,
        somebody(Role.DINSOS_VERIFIER),
        Grounds.none());
  }

  @Test
  void passesOnWhatSpeaksAgainstTheChange() {
    Attempt attempt =
        attempt(
            proposal(ProposalStatus.DRAFT),
            ProposalAction.SUBMIT,
            somebody(Role.KELURAHAN_OPERATOR),
            Grounds.none(),
            ERROR,
            WARNING);

    assertThat(refusals(Guard.CHANGE_IS_LEGAL, attempt)).containsExactly("RECORD_NOT_ACTIVE");
    assertThat(refusals(Guard.WARNINGS_ACKNOWLEDGED, attempt))
        .containsExactly("WARNINGS_NOT_ACKNOWLEDGED");
  }

  @Test
  void takesANoteAsAcknowledgmentOfWarnings() {
    Attempt attempt =
        attempt(
            proposal(ProposalStatus.DRAFT),
            ProposalAction.SUBMIT,
            somebody(Role.KELURAHAN_OPERATOR),
            Grounds.note("istri menjadi kepala keluarga"),
            WARNING);

    assertThat(refusals(Guard.WARNINGS_ACKNOWLEDGED, attempt)).isEmpty();
  }

  @Test
  void wantsOtherEyesThanThoseOfTheMakerAndOfTheStepBefore() {
    Proposal submitted =
        Attempts.after(
            proposal(ProposalStatus.DRAFT),
            ProposalAction.SUBMIT,
            ProposalStatus.SUBMITTED,
            "op-18",
            NOW.toInstant());

    assertThat(refusals(Guard.FOUR_EYES, by("op-17", submitted))).containsExactly("FOUR_EYES");
    assertThat(refusals(Guard.FOUR_EYES, by("op-18", submitted))).containsExactly("FOUR_EYES");
    assertThat(refusals(Guard.FOUR_EYES, by("op-19", submitted))).isEmpty();
  }

  @Test
  void wantsOtherEyesThanThoseThatSubmittedOrRevised() {
    Proposal returned = moved(submitted(), ProposalAction.RETURN, ProposalStatus.RETURNED, "ani");
    Proposal revised = moved(returned, ProposalAction.REVISE, ProposalStatus.DRAFT, "budi");
    Proposal again = moved(revised, ProposalAction.SUBMIT, ProposalStatus.SUBMITTED, "citra");
    Proposal seen = moved(again, ProposalAction.ACKNOWLEDGE, ProposalStatus.SUBMITTED, "camat");

    assertThat(refusals(Guard.FOUR_EYES, by("budi", seen))).containsExactly("FOUR_EYES");
    assertThat(refusals(Guard.FOUR_EYES, by("citra", seen))).containsExactly("FOUR_EYES");
    assertThat(refusals(Guard.FOUR_EYES, by("op-18", seen))).isEmpty();
    assertThat(refusals(Guard.FOUR_EYES, by("camat", seen))).isEmpty();
  }

  @Test
  void wantsOtherEyesForAnEndorsementThanThoseThatVerified() {
    Proposal verified = moved(submitted(), ProposalAction.VERIFY, ProposalStatus.VERIFIED, "ani");
    Proposal known =
        moved(verified, ProposalAction.ACKNOWLEDGE, new ProposalStatus("KNOWN"), "camat");
    Attempt endorsing =
        attempt(
            known,
            ProposalAction.ENDORSE,
            Actor.of("ani", Role.DINSOS_HEAD, Invented.BONTANG),
            Grounds.none());

    assertThat(refusals(Guard.FOUR_EYES, endorsing)).containsExactly("FOUR_EYES");
  }

  private static Proposal submitted() {
    return moved(
        proposal(ProposalStatus.DRAFT), ProposalAction.SUBMIT, ProposalStatus.SUBMITTED, "op-18");
  }

  private static Proposal moved(
      Proposal proposal, ProposalAction action, ProposalStatus to, String actor) {
    return Attempts.after(proposal, action, to, actor, NOW.toInstant());
  }

  private static Attempt by(String id, Proposal proposal) {
    return attempt(
        proposal,
        ProposalAction.VERIFY,
        Actor.of(id, Role.DINSOS_VERIFIER, Invented.BONTANG),
        Grounds.none());
  }

  @Test
  void letsOnlyTheOfficeThatMadeAProposalCancelIt() {
    Proposal draft = proposal(ProposalStatus.DRAFT);

    assertThat(
            refusals(
                Guard.SAME_ROLE,
                attempt(draft, ProposalAction.CANCEL, somebody(Role.RT_RW), Grounds.none())))
        .containsExactly("NOT_THE_CREATING_ROLE");
    assertThat(
            refusals(
                Guard.SAME_ROLE,
                attempt(
                    draft,
                    ProposalAction.CANCEL,
                    somebody(Role.KELURAHAN_OPERATOR),
                    Grounds.none())))
        .isEmpty();
  }

  @Test
  void letsOnlyTheHeadOfTheOwnNeighbourhoodRecommend() {
    assertThat(refusals(Guard.OWN_NEIGHBOURHOOD, recommending(Area.of(Invented.TELIHAN))))
        .containsExactly("NOT_OWN_NEIGHBOURHOOD");
    assertThat(
            refusals(
                Guard.OWN_NEIGHBOURHOOD,
                recommending(Area.of(Invented.TELIHAN, Neighbourhood.of(6, 2)))))
        .containsExactly("NOT_OWN_NEIGHBOURHOOD");
    assertThat(
            refusals(
                Guard.OWN_NEIGHBOURHOOD,
                recommending(Area.of(Invented.TELIHAN, Neighbourhood.of(5, 2)))))
        .isEmpty();
  }

  private static Attempt recommending(Area area) {
    return attempt(
        proposal(ProposalStatus.DRAFT),
        ProposalAction.RECOMMEND,
        Actor.of("rt-5", Role.RT_RW, area),
        Grounds.none());
  }

  @Test
  void letsARecommendationBeGivenOnceForEachDraft() {
    Proposal recommended =
        Attempts.after(
            proposal(ProposalStatus.DRAFT),
            ProposalAction.RECOMMEND,
            ProposalStatus.DRAFT,
            "rt-5",
            NOW.toInstant());
    Proposal returned =
        Attempts.after(
            recommended,
            ProposalAction.SUBMIT,
            ProposalStatus.SUBMITTED,
            "op-17",
            NOW.toInstant().plusSeconds(1));
    Proposal revised =
        Attempts.after(
            returned,
            ProposalAction.REVISE,
            ProposalStatus.DRAFT,
            "op-17",
            NOW.toInstant().plusSeconds(2));

    assertThat(refusals(Guard.NOT_DONE_YET, recommendingAgain(recommended)))
        .containsExactly("ALREADY_DONE");
    assertThat(refusals(Guard.NOT_DONE_YET, recommendingAgain(revised))).isEmpty();
    assertThat(recommended.since()).isEqualTo(recommended.createdAt());
    assertThat(revised.revision()).isEqualTo(2);
  }

  private static Attempt recommendingAgain(Proposal proposal) {
    return attempt(proposal, ProposalAction.RECOMMEND, somebody(Role.RT_RW), Grounds.none());
  }

  @Test
  void expiresOnlyWhatItsDeadlineLeftBehind() {
    Proposal waiting =
        Attempts.after(
            proposal(ProposalStatus.DRAFT),
            ProposalAction.DELIBERATE,
            ProposalStatus.AWAITING_DELIBERATION,
            "op-17",
            Instant.parse("2026-08-23T16:30:00Z")); // 24 August in Bontang

    assertThat(refusals(Guard.DEADLINE_PASSED, expiring(waiting, 0)))
        .containsExactly("DEADLINE_NOT_PASSED");
    assertThat(refusals(Guard.DEADLINE_PASSED, expiring(waiting, 1))).isEmpty();
    assertThat(refusals(Guard.DEADLINE_PASSED, expiring(proposal(ProposalStatus.SUBMITTED), 999)))
        .containsExactly("NO_DEADLINE");
  }

  private static Attempt expiring(Proposal proposal, int daysLater) {
    return new Attempt(
        proposal,
        ProposalAction.EXPIRE,
        somebody(Role.DINSOS_HEAD),
        Grounds.none(),
        List.of(),
        NOW.plusDays(daysLater));
  }

  @Test
  void showsTheStatementThatIsToBeSigned() {
    Finding refused =
        Guard.STATEMENT_SIGNED
            .check(
                Workflow.standard(),
                attempt(
                    proposal(ProposalStatus.DRAFT),
                    ProposalAction.SUBMIT,
                    somebody(Role.KELURAHAN_OPERATOR),
                    Grounds.none()))
            .get(0);

    assertThat(Words.in(Language.INDONESIAN).remedy(refused).orElseThrow())
        .contains("Undang-Undang Nomor 13 Tahun 2011", "Pasal 42");
    assertThat(Words.in(Language.ENGLISH).remedy(refused).orElseThrow())
        .contains("Law 13/2011", "art. 42");
  }
}
