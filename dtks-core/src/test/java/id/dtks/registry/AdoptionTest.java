package id.dtks.registry;

import static id.dtks.Invented.SLAMET;
import static id.dtks.Invented.TELIHAN;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.Invented;
import id.dtks.actor.Role;
import id.dtks.change.Change;
import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import id.dtks.change.Grounds;
import id.dtks.check.Finding;
import id.dtks.check.Severity;
import id.dtks.household.IneligibilityReason;
import id.dtks.journal.InMemoryJournal;
import id.dtks.journal.Journal;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalAction;
import id.dtks.proposal.ProposalStatus;
import id.dtks.proposal.Statement;
import id.dtks.proposal.Workflow;
import id.dtks.rule.RuleSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A city puts its own procedure in force; cases end by time, and begin anew. */
final class AdoptionTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
  private static final String OWN_WORKFLOW =
      Workflow.standard().write().replace("dtks-2026", "bontang-2026");

  private Instant now = Instant.parse("2026-11-24T02:00:00Z");
  private final Journal journal = new InMemoryJournal();
  private final Registry registry = open();
  private final Desk telihan = registry.deskOf(Invented.operator(TELIHAN));
  private final Desk dinsos = registry.deskOf(Invented.atBontang(Role.DINSOS_VERIFIER));
  private final Desk head = registry.deskOf(Invented.atBontang(Role.DINSOS_HEAD));

  private Registry open() {
    return Registry.open(
        journal,
        RegistrySettings.builder().regency(Invented.BONTANG.region()).clock(() -> now).build());
  }

  @BeforeEach
  void enterTheHousehold() {
    dinsos.intake(
        false,
        intake -> {
          intake.store(List.of(Invented.household()));
          return true;
        });
  }

  private Proposal draft() {
    return telihan
        .propose(
            Change.declareIneligible(SLAMET, IneligibilityReason.WELL_OFF)
                .on(DAY)
                .note("sudah mampu")
                .evidence(Evidence.of(EvidenceKind.FIELD_REPORT, "RT-5")))
        .orElseThrow();
  }

  @Nested
  final class OfAWorkflow {
    @Test
    void holdsForAllWhoWorkOnTheJournalAndIsNamedByEveryStep() {
      Registry another = open();
      head.adoption().workflow(OWN_WORKFLOW).orElseThrow();

      assertThat(another.procedure().workflow().name()).isEqualTo("bontang-2026");
      Proposal submitted =
          telihan
              .advance(
                  draft(),
                  ProposalAction.SUBMIT,
                  Grounds.note("diperiksa").signed(Statement.OF_THE_LAW.version()))
              .orElseThrow();
      assertThat(submitted.steps().get(0).workflow()).contains("bontang-2026");
      assertThat(registry.verify((done, total) -> {}).breach()).isEmpty();
    }

    @Test
    void isForTheHeadOfDinsosOnly() {
      assertThat(dinsos.adoption().workflow(OWN_WORKFLOW).findings())
          .extracting(Finding::code)
          .containsExactly("ROLE_MAY_NOT_ADOPT");
      assertThat(registry.procedure().workflow().name()).isEqualTo("dtks-2026");
    }

    @Test
    void withAnErrorNamesLineAndKeyAndLeavesTheOldOneInForce() {
      assertThat(head.adoption().workflow(OWN_WORKFLOW.replace("\"AGREE\"", "\"AGRE\"")).findings())
          .anySatisfy(
              finding -> {
                assertThat(finding.path()).startsWith("steps[");
                assertThat(finding.facts()).containsKey("line");
              });
      assertThat(registry.procedure().workflow().name()).isEqualTo("dtks-2026");
    }

    @Test
    void thatLeadsAnOpenProposalNowhereIsRefused() {
      String meeting =
          OWN_WORKFLOW
              .replace("AWAITING_DELIBERATION", "MEETING")
              .replace(
                  "\"openings\"",
                  "\"statuses\": [{\"status\": \"MEETING\","
                      + " \"label\": {\"id\": \"Rapat\", \"en\": \"Meeting\"}}], \"openings\"");
      telihan.advance(draft(), ProposalAction.DELIBERATE, Grounds.note("dibahas")).orElseThrow();

      assertThat(Workflow.read(meeting).findings()).isEmpty();
      assertThat(head.adoption().workflow(meeting).findings())
          .extracting(Finding::code)
          .containsExactly("PROPOSALS_STRANDED");
    }
  }

  @Nested
  final class OfRules {
    @Test
    void gradesWhatIsFoundFromThenOn() {
      RuleSet strict =
          RuleSet.standard().named("strict").regraded("NAME_SINGLE_WORD", Severity.ERROR);
      head.adoption().rules(strict.toJson()).orElseThrow();

      assertThat(registry.procedure().rules().name()).isEqualTo("strict");
      assertThat(registry.procedure().rules().severity("NAME_SINGLE_WORD"))
          .contains(Severity.ERROR);
    }

    @Test
    void withAnErrorLeavesTheOldOnesInForce() {
      assertThat(head.adoption().rules("{\n\"name\": \"x\",\n\"rulez\": {}}").findings())
          .anySatisfy(finding -> assertThat(finding.facts()).containsEntry("line", "3"));
      assertThat(registry.procedure().rules().name()).isEqualTo("standard");
    }
  }

  @Nested
  final class OfTime {
    @Test
    void endsWhatNobodyDeliberatedWhichCanThenBeMadeAnew() {
      Proposal draft = draft();
      telihan.advance(draft, ProposalAction.DELIBERATE, Grounds.note("dibahas")).orElseThrow();
      assertThat(dinsos.expireOverdue()).isEmpty();
      now = now.plus(Duration.ofDays(400));

      assertThat(dinsos.expireOverdue())
          .extracting(Proposal::status)
          .containsExactly(ProposalStatus.EXPIRED);
      Proposal anew = telihan.renew(draft.id()).orElseThrow();

      assertThat(anew.renews()).contains(draft.id());
      assertThat(anew.change()).isEqualTo(draft.change());
      assertThat(anew.status()).isEqualTo(ProposalStatus.DRAFT);
    }

    @Test
    void renewsNothingThatStillGoesOn() {
      assertThat(telihan.renew(draft().id()).findings())
          .extracting(Finding::code)
          .containsExactly("NOT_TO_BE_RENEWED");
    }
  }
}
