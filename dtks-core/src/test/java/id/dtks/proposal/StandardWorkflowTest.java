package id.dtks.proposal;

import static id.dtks.change.ProposalType.CARETAKER_CHANGE;
import static id.dtks.change.ProposalType.DATA_CORRECTION;
import static id.dtks.change.ProposalType.ELIGIBILITY_REVIEW;
import static id.dtks.change.ProposalType.NEW_REGISTRATION;
import static id.dtks.change.ProposalType.PBI_REACTIVATION;
import static id.dtks.change.ProposalType.PROGRAM_NOMINATION;
import static id.dtks.change.ProposalType.REMOVAL;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.Invented;
import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import id.dtks.change.Grounds;
import id.dtks.change.ProposalType;
import id.dtks.check.Finding;
import id.dtks.check.Language;
import id.dtks.check.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The table of the law, row by row as in the domain reference 9.3. */
final class StandardWorkflowTest {
  private static final Workflow STANDARD = Workflow.standard();

  private static Optional<Step> step(
      ProposalStatus from, ProposalAction action, ProposalType type) {
    return STANDARD.stepsFrom(from, type).stream()
        .filter(step -> step.action() == action)
        .findFirst();
  }

  @Nested
  final class Table {
    @ParameterizedTest
    @CsvSource({
      "DRAFT, RECOMMEND, DRAFT, RT_RW",
      "DRAFT, DELIBERATE, AWAITING_DELIBERATION, KELURAHAN_OPERATOR",
      "AWAITING_DELIBERATION, AGREE, DELIBERATED, LURAH",
      "AWAITING_DELIBERATION, REJECT, REJECTED_DELIBERATION, LURAH",
      "DELIBERATED, SUBMIT, SUBMITTED, KELURAHAN_OPERATOR",
      "SUBMITTED, VERIFY, VERIFIED, DINSOS_VERIFIER",
      "SUBMITTED, RETURN, RETURNED, DINSOS_VERIFIER",
      "SUBMITTED, REJECT, REJECTED_DINSOS, DINSOS_VERIFIER",
      "RETURNED, REVISE, DRAFT, KELURAHAN_OPERATOR",
      "VERIFIED, ENDORSE, ENDORSED, DINSOS_HEAD",
      "ENDORSED, SEND, SENT, DINSOS_VERIFIER",
      "SENT, DETERMINE, DETERMINED, MINISTRY_IMPORT",
      "SENT, REJECT, REJECTED_MINISTRY, MINISTRY_IMPORT"
    })
    void leadsEveryKindOfProposalOn(
        ProposalStatus from, ProposalAction action, ProposalStatus to, Role role) {
      for (ProposalType type : ProposalType.values()) {
        Step step = step(from, action, type).orElseThrow();
        assertThat(step.to()).isEqualTo(to);
        assertThat(step.roles()).contains(role);
      }
    }

    @Test
    void takesNoLetterOfTomorrow() {
      Evidence letter =
          Evidence.of(EvidenceKind.ENDORSEMENT_LETTER, "460/17")
              .dated(Attempts.NOW.toLocalDate().plusDays(1));

      assertThat(
              STANDARD
                  .check(
                      new Attempt(
                          Attempts.proposal(ProposalStatus.VERIFIED),
                          ProposalAction.ENDORSE,
                          Attempts.somebody(Role.DINSOS_HEAD),
                          Grounds.evidence(letter),
                          List.of(),
                          Attempts.NOW))
                  .findings())
          .extracting(Finding::code)
          .containsExactly("PAPER_IN_FUTURE");
    }

    @Test
    void reachesEveryStatusOfTheLaw() {
      Set<ProposalStatus> reached = new HashSet<>(Set.of(ProposalStatus.DRAFT));
      STANDARD.plan().steps().forEach(step -> reached.add(step.to()));

      assertThat(reached).containsExactlyInAnyOrderElementsOf(ProposalStatus.standard());
    }

    @ParameterizedTest
    @EnumSource(
        names = {"NEW_REGISTRATION", "PROGRAM_NOMINATION", "PBI_REACTIVATION", "CARETAKER_CHANGE"})
    void takesWhatTheMinistryDecidesThroughTheMusyawarah(ProposalType type) {
      assertThat(step(ProposalStatus.DRAFT, ProposalAction.SUBMIT, type)).isEmpty();
      assertThat(STANDARD.effectiveAt(type)).isEqualTo(ProposalStatus.DETERMINED);
    }

    @ParameterizedTest
    @EnumSource(names = {"ELIGIBILITY_REVIEW", "DEACTIVATION", "REACTIVATION", "DATA_CORRECTION"})
    void letsTheOperatorSubmitWhatIsSoOrNotWithoutIt(ProposalType type) {
      assertThat(step(ProposalStatus.DRAFT, ProposalAction.SUBMIT, type).orElseThrow().roles())
          .contains(Role.KELURAHAN_OPERATOR);
      assertThat(STANDARD.effectiveAt(type)).isEqualTo(ProposalStatus.ENDORSED);
    }

    @Test
    void letsOnlyTheHeadOfDinsosEndorseARemoval() {
      assertThat(
              step(ProposalStatus.VERIFIED, ProposalAction.ENDORSE, REMOVAL).orElseThrow().roles())
          .containsExactly(Role.DINSOS_HEAD);
      assertThat(
              step(ProposalStatus.VERIFIED, ProposalAction.ENDORSE, NEW_REGISTRATION)
                  .orElseThrow()
                  .roles())
          .containsExactly(Role.DINSOS_HEAD, Role.MAYOR);
      assertThat(step(ProposalStatus.DRAFT, ProposalAction.SUBMIT, REMOVAL).orElseThrow().roles())
          .containsExactly(Role.DINSOS_VERIFIER);
    }

    @Test
    void letsDinsosProposeWhatMayConcernSeveralVillages() {
      assertThat(STANDARD.creators(DATA_CORRECTION)).contains(Role.DINSOS_VERIFIER);
      assertThat(STANDARD.creators(ELIGIBILITY_REVIEW))
          .containsExactly(Role.RT_RW, Role.KELURAHAN_OPERATOR);
    }

    @Test
    void expiresNothingOnceItsChangeIsMade() {
      assertThat(step(ProposalStatus.SENT, ProposalAction.EXPIRE, ELIGIBILITY_REVIEW)).isEmpty();
      for (ProposalType type :
          List.of(NEW_REGISTRATION, PROGRAM_NOMINATION, PBI_REACTIVATION, CARETAKER_CHANGE)) {
        assertThat(step(ProposalStatus.SENT, ProposalAction.EXPIRE, type)).isPresent();
      }
    }

    @Test
    void asksForASignedStatementWhereverSomethingIsSubmitted() {
      assertThat(STANDARD.plan().steps())
          .filteredOn(step -> step.action() == ProposalAction.SUBMIT)
          .allSatisfy(step -> assertThat(step.guards()).contains(Guard.STATEMENT_SIGNED));
    }

    @Test
    void isRight() {
      assertThat(Workflow.of(STANDARD.plan()).findings()).isEmpty();
    }

    @Test
    void hasWordsForEveryStatusInBothLanguages() {
      for (ProposalStatus status : ProposalStatus.standard()) {
        for (Language language : Language.values()) {
          assertThat(Words.in(language).text(status.key())).isPresent();
        }
      }
    }
  }

  @Nested
  final class Refusals {
    @Test
    void nameTheActionsThatLeadOnAndForWhom() {
      Finding refusal =
          STANDARD
              .check(
                  Attempts.attempt(
                      Attempts.proposal(ProposalStatus.AWAITING_DELIBERATION),
                      ProposalAction.VERIFY,
                      Attempts.somebody(Role.DINSOS_VERIFIER),
                      Grounds.none()))
              .findings()
              .get(0);

      assertThat(Words.in(Language.ENGLISH).remedy(refusal))
          .contains(
              "What can be done now: agree (Kelurahan head (lurah)), reject (Kelurahan head"
                  + " (lurah)), cancel (Neighbourhood head (RT/RW), Kelurahan operator (SIKS-NG)),"
                  + " declare expired (Dinsos-PM verifier, Head of Dinsos-PM).");
    }

    @Test
    void sayWhenAProposalHasComeToItsEnd() {
      assertThat(
              STANDARD
                  .check(
                      Attempts.attempt(
                          Attempts.proposal(ProposalStatus.DETERMINED),
                          ProposalAction.VERIFY,
                          Attempts.somebody(Role.DINSOS_VERIFIER),
                          Grounds.none()))
                  .findings())
          .extracting(Finding::code)
          .containsExactly("PROPOSAL_CLOSED");
    }
  }

  @Nested
  final class Actions {
    @Test
    void areThoseOpenToTheActorHimself() {
      Proposal draft = Attempts.proposal(ProposalStatus.DRAFT);
      Proposal submitted = Attempts.proposal(ProposalStatus.SUBMITTED);
      Actor maker = Actor.of("op-17", Role.KELURAHAN_OPERATOR, Invented.BONTANG);
      Actor sameAccount = Actor.of("op-17", Role.DINSOS_VERIFIER, Invented.BONTANG);

      assertThat(STANDARD.actions(draft, maker, Attempts.NOW))
          .containsExactly(
              ProposalAction.DELIBERATE,
              ProposalAction.SUBMIT,
              ProposalAction.REVISE,
              ProposalAction.CANCEL);
      assertThat(STANDARD.actions(submitted, sameAccount, Attempts.NOW)).isEmpty();
      assertThat(STANDARD.actions(submitted, Attempts.somebody(Role.DINSOS_VERIFIER), Attempts.NOW))
          .containsExactly(ProposalAction.VERIFY, ProposalAction.RETURN, ProposalAction.REJECT);
    }
  }

  @Nested
  final class Standings {
    @Test
    void sayWhereSinceWhenWhoIsNextAndUntilWhen() {
      Standing standing =
          STANDARD.standing(Attempts.proposal(ProposalStatus.AWAITING_DELIBERATION), Attempts.NOW);

      assertThat(standing.inWords(Language.INDONESIAN))
          .isEqualTo(
              "Menunggu musyawarah sejak 24 November 2026. Berikutnya: sepakati (Lurah); tolak"
                  + " (Lurah). Kedaluwarsa setelah 24 Februari 2027.");
      assertThat(standing.inWords(Language.ENGLISH))
          .isEqualTo(
              "Awaiting deliberation since 24 November 2026. Next: agree (Kelurahan head"
                  + " (lurah)); reject (Kelurahan head (lurah)). It expires after 24 February"
                  + " 2027.");
    }

    @Test
    void sayWhenTheChangeIsMadeAndNothingIsLeft() {
      Proposal endorsed =
          Attempts.after(
                  Attempts.proposal(ProposalStatus.VERIFIED),
                  ProposalAction.ENDORSE,
                  ProposalStatus.ENDORSED,
                  "head",
                  Attempts.NOW.toInstant())
              .made(Attempts.NOW.toInstant());
      Proposal determined =
          Attempts.after(
              endorsed,
              ProposalAction.DETERMINE,
              ProposalStatus.DETERMINED,
              "ministry",
              Attempts.NOW.toInstant());

      assertThat(STANDARD.standing(endorsed, Attempts.NOW).inWords(Language.ENGLISH))
          .contains("The change has been made. Next: send to the ministry");
      assertThat(STANDARD.standing(determined, Attempts.NOW).inWords(Language.ENGLISH))
          .endsWith("The change has been made. There is nothing more to do.");
    }
  }
}
