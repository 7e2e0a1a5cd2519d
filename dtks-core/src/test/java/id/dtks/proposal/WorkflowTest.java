package id.dtks.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.Invented;
import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.change.Change;
import id.dtks.change.ChangeFinding;
import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import id.dtks.change.Grounds;
import id.dtks.change.ProposalType;
import id.dtks.check.Finding;
import id.dtks.check.Severity;
import id.dtks.household.IneligibilityReason;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WorkflowTest {
  private static final Workflow STANDARD = Workflow.standard();

  private static Proposal proposal(ProposalStatus status) {
    return Proposal.builder()
        .id(new ProposalId("p"))
        .change(Change.declareIneligible(Invented.SLAMET, IneligibilityReason.WELL_OFF))
        .household(Invented.HOME)
        .area(Invented.household().residence().area())
        .status(status)
        .createdBy("op-17")
        .createdAs(Role.KELURAHAN_OPERATOR)
        .createdAt(Instant.parse("2026-11-24T02:00:00Z"))
        .build();
  }

  private static Attempt attempt(
      ProposalStatus status, ProposalAction action, Role role, Grounds grounds, Finding... found) {
    return new Attempt(
        proposal(status),
        action,
        Actor.of("somebody", role, Invented.BONTANG),
        grounds,
        List.of(found));
  }

  private static List<String> refusals(Attempt attempt) {
    return STANDARD.check(attempt).findings().stream().map(Finding::code).toList();
  }

  @Nested
  final class Table {
    @Test
    void leadsToEveryStatusButThoseOfAClosedWindow() {
      Set<ProposalStatus> reached = EnumSet.of(ProposalStatus.DRAFT);
      STANDARD.steps().forEach(step -> reached.add(step.to()));

      assertThat(reached)
          .containsExactlyInAnyOrderElementsOf(
              EnumSet.complementOf(EnumSet.of(ProposalStatus.EXPIRED)));
    }

    @Test
    void hasOneStepForAnActionAtMost() {
      assertThat(STANDARD.steps())
          .extracting(step -> step.from() + " " + step.action())
          .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(
        names = {
          "DETERMINED",
          "REJECTED_DELIBERATION",
          "REJECTED_DINSOS",
          "REJECTED_MINISTRY",
          "CANCELLED",
          "EXPIRED"
        })
    void endsWhereThingsAreSettled(ProposalStatus settled) {
      assertThat(STANDARD.isOpen(settled)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void makesEachKindOfChangeAtAStatusThatIsReached(ProposalType type) {
      assertThat(STANDARD.steps()).extracting(Step::to).contains(STANDARD.effectiveAt(type));
    }
  }

  @Nested
  final class Guards {
    @Test
    void wantMinutesOrAStatementForADeliberation() {
      assertThat(
              refusals(
                  attempt(
                      ProposalStatus.AWAITING_DELIBERATION,
                      ProposalAction.AGREE,
                      Role.LURAH,
                      Grounds.none())))
          .containsExactly("DELIBERATION_PROOF_MISSING");
      assertThat(
              refusals(
                  attempt(
                      ProposalStatus.AWAITING_DELIBERATION,
                      ProposalAction.AGREE,
                      Role.LURAH,
                      Grounds.evidence(
                          Evidence.of(EvidenceKind.RESPONSIBILITY_STATEMENT, "SPTJM 3")))))
          .isEmpty();
    }

    @Test
    void wantAReasonForARejectionAReturnAndACancellation() {
      assertThat(
              refusals(
                  attempt(
                      ProposalStatus.SUBMITTED,
                      ProposalAction.RETURN,
                      Role.DINSOS_VERIFIER,
                      Grounds.none())))
          .containsExactly("REASON_REQUIRED");
      assertThat(
              refusals(
                  attempt(
                      ProposalStatus.SUBMITTED,
                      ProposalAction.REJECT,
                      Role.DINSOS_VERIFIER,
                      Grounds.note("  "))))
          .containsExactly("REASON_REQUIRED");
    }

    @Test
    void wantNumberAndDateOfTheEndorsementsLetter() {
      Evidence letter = Evidence.of(EvidenceKind.ENDORSEMENT_LETTER, "460/17");
      assertThat(
              refusals(
                  attempt(
                      ProposalStatus.VERIFIED,
                      ProposalAction.ENDORSE,
                      Role.DINSOS_HEAD,
                      Grounds.evidence(letter))))
          .containsExactly("ENDORSEMENT_LETTER_MISSING");
      assertThat(
              refusals(
                  attempt(
                      ProposalStatus.VERIFIED,
                      ProposalAction.ENDORSE,
                      Role.MAYOR,
                      Grounds.evidence(letter.dated(LocalDate.of(2026, 11, 24))))))
          .isEmpty();
    }

    @Test
    void letOnlyTheRoleThatMadeAProposalCancelIt() {
      assertThat(
              refusals(
                  attempt(
                      ProposalStatus.DRAFT,
                      ProposalAction.CANCEL,
                      Role.RT_RW,
                      Grounds.note("keliru"))))
          .containsExactly("NOT_THE_CREATING_ROLE");
    }

    @Test
    void passOnWhatSpeaksAgainstTheChange() {
      Finding error = Finding.of(ChangeFinding.RECORD_NOT_ACTIVE).at("person");
      Finding warning = Finding.of(ChangeFinding.AID_OF_DECEASED).at("person");
      Attempt attempt =
          attempt(
              ProposalStatus.DRAFT,
              ProposalAction.DELIBERATE,
              Role.KELURAHAN_OPERATOR,
              Grounds.none(),
              error,
              warning);

      assertThat(warning.severity()).isEqualTo(Severity.WARNING);
      assertThat(refusals(attempt))
          .containsExactly("RECORD_NOT_ACTIVE", "WARNINGS_NOT_ACKNOWLEDGED");
    }
  }
}
