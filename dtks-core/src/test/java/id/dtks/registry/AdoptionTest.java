package id.dtks.registry;

import static id.dtks.Invented.HOME;
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
import id.dtks.journal.Entry;
import id.dtks.journal.InMemoryJournal;
import id.dtks.journal.Journal;
import id.dtks.journal.Stamp;
import id.dtks.journal.Subject;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalAction;
import id.dtks.proposal.ProposalStatus;
import id.dtks.proposal.Statement;
import id.dtks.proposal.Workflow;
import id.dtks.rule.Rule;
import id.dtks.rule.RuleSet;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
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

  /** Another release adopted a text. */
  private void adopted(Subject subject, String text) {
    journal
        .append(
            Stamp.of("head", "DINSOS_HEAD", "64.74", now),
            List.of(new Entry(subject, 0, "ADOPTED", text, Set.of())))
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
    void thatCannotBeReadAnyMoreGivesWayToThatOfTheSettings() {
      adopted(Procedures.WORKFLOW, OWN_WORKFLOW.replace("\"FOUR_EYES\"", "\"SIX_EYES\""));

      assertThat(registry.procedure().workflow().name()).isEqualTo("dtks-2026");
      assertThat(registry.procedure().findings())
          .extracting(Finding::code)
          .startsWith("WORKFLOW_NOT_READ");
      assertThat(draft().workflow()).contains("dtks-2026");
      assertThat(registry.verify((done, total) -> {}).breach()).isEmpty();
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
    void areThoseByWhichAListIsJudged() {
      head.adoption()
          .rules(RuleSet.standard().named("mild").without("NAME_SINGLE_WORD").toJson())
          .orElseThrow();

      assertThat(dinsos.intake(false, intake -> intake.procedure().rules().name()).orElseThrow())
          .isEqualTo("mild");
    }

    @Test
    void areReadAnewAfterATransactionThatWasUndone() {
      dinsos.intake(
          true,
          intake -> {
            intake.store(
                List.of(
                    Invented.household().toBuilder().id(HOME).version(1).listKey("other").build()));
            return telihan.procedure();
          });
      head.adoption().rules(RuleSet.standard().named("adopted").toJson()).orElseThrow();

      assertThat(registry.procedure().rules().name()).isEqualTo("adopted");
    }

    @Test
    void holdButForARuleThatIsNotKnownHere() {
      Rule own = Rule.named("OWN", Severity.WARNING).inHouseholds((home, today) -> Stream.empty());
      RuleSet rules = RuleSet.standard().with(own);
      Registry host =
          Registry.open(
              journal,
              RegistrySettings.builder()
                  .regency(Invented.BONTANG.region())
                  .clock(() -> now)
                  .rules(rules)
                  .build());
      host.deskOf(head.actor())
          .adoption()
          .rules(rules.named("own").without("NAME_SINGLE_WORD").toJson())
          .orElseThrow();

      Procedure here = registry.procedure();

      assertThat(here.rules().name()).isEqualTo("own");
      assertThat(here.rules().severity("NAME_SINGLE_WORD")).isEmpty();
      assertThat(here.findings())
          .extracting(Finding::code)
          .containsExactly("RULES_PARTLY_READ", "RULE_UNKNOWN");
      assertThat(draft().rules()).contains("own");
      assertThat(host.procedure().findings()).isEmpty();
    }

    @Test
    void giveWayToTheSettingsIfTheyCannotBeReadAtAll() {
      adopted(Procedures.RULES, "{\"name\": \"later\", \"newKey\": 1}");

      assertThat(registry.procedure().rules()).isEqualTo(RuleSet.standard());
      assertThat(registry.procedure().findings())
          .extracting(Finding::code)
          .startsWith("RULES_PARTLY_READ");
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
    void endsADraftThatNobodyCarriedOn() {
      draft();
      now = now.plus(Duration.ofDays(180));
      assertThat(dinsos.expireOverdue()).isEmpty();
      now = now.plus(Duration.ofDays(10));

      assertThat(dinsos.expireOverdue())
          .extracting(Proposal::status)
          .containsExactly(ProposalStatus.EXPIRED);
    }

    @Test
    void renewsNothingThatStillGoesOn() {
      assertThat(telihan.renew(draft().id()).findings())
          .extracting(Finding::code)
          .containsExactly("NOT_TO_BE_RENEWED");
    }
  }
}
