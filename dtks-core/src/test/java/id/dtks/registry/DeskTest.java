package id.dtks.registry;

import static id.dtks.Invented.BELIMBING;
import static id.dtks.Invented.HOME;
import static id.dtks.Invented.NIK_OF_SLAMET;
import static id.dtks.Invented.SLAMET;
import static id.dtks.Invented.SUMIATI;
import static id.dtks.Invented.TELIHAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dtks.Invented;
import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.change.Change;
import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import id.dtks.change.Grounds;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.household.AidProgram;
import id.dtks.household.Eligibility;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.InactivationReason;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.Life;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.Residence;
import id.dtks.journal.InMemoryJournal;
import id.dtks.journal.JournalFinding;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalAction;
import id.dtks.proposal.ProposalStatus;
import id.dtks.proposal.Statement;
import id.dtks.region.Area;
import id.dtks.region.Neighbourhood;
import id.dtks.region.RegionCode;
import id.dtks.rule.RuleFinding;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

final class DeskTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final Grounds SIGNED = Grounds.none().signed(Statement.OF_THE_LAW.version());

  private Instant now = Instant.parse("2026-11-24T02:00:00Z");
  private final Registry registry =
      Registry.open(
          new InMemoryJournal(),
          RegistrySettings.builder().regency(Invented.BONTANG.region()).clock(() -> now).build());

  private final Desk telihan = registry.deskOf(Invented.operator(TELIHAN));
  private final Desk belimbing = registry.deskOf(Invented.operator(BELIMBING));
  private final Desk dinsos = registry.deskOf(Invented.atBontang(Role.DINSOS_VERIFIER));
  private final Desk head = registry.deskOf(Invented.atBontang(Role.DINSOS_HEAD));

  @BeforeEach
  void enterTheHousehold() {
    dinsos.intake(
        false,
        intake -> {
          intake.store(List.of(family()));
          return true;
        });
  }

  /** Slamet draws aid, so his death is never without a warning. */
  private static Household family() {
    return Invented.household()
        .withMember(SLAMET, member -> member.toBuilder().programs(Set.of(AidProgram.PKH)).build());
  }

  private static Change death(PersonId person) {
    return Change.declareIneligible(person, IneligibilityReason.DECEASED)
        .nextHead(person.equals(SLAMET) ? SUMIATI : SLAMET)
        .on(TODAY.minusDays(7))
        .evidence(Evidence.of(EvidenceKind.DEATH_CERTIFICATE, "474.3/112"));
  }

  private Proposal submitted(Change change) {
    Proposal draft = telihan.propose(change).orElseThrow();
    return telihan
        .advance(draft, ProposalAction.SUBMIT, SIGNED.withNote("sudah diperiksa"))
        .orElseThrow();
  }

  private Proposal endorsed(Proposal submitted) {
    Proposal verified =
        dinsos.advance(submitted, ProposalAction.VERIFY, Grounds.none()).orElseThrow();
    return head.advance(
            verified,
            ProposalAction.ENDORSE,
            Grounds.evidence(Evidence.of(EvidenceKind.ENDORSEMENT_LETTER, "460/17").dated(TODAY)))
        .orElseThrow();
  }

  private Member slamet() {
    return dinsos.household(HOME).orElseThrow().member(SLAMET).orElseThrow();
  }

  private static List<String> refusals(Checked<?> outcome) {
    assertThat(outcome.isAccepted()).isFalse();
    return outcome.findings().stream().filter(Finding::isError).map(Finding::code).toList();
  }

  @Nested
  final class Reading {
    @Test
    void findsTheHouseholdByEachOfItsNumbers() {
      assertThat(telihan.householdOf(NIK_OF_SLAMET).map(Household::id)).contains(HOME);
      assertThat(telihan.householdOf(Invented.CARD).map(Household::id)).contains(HOME);
      assertThat(telihan.householdOf(SUMIATI).map(Household::id)).contains(HOME);
    }

    @Test
    void showsNothingOutsideTheArea() {
      assertThat(belimbing.household(HOME)).isEmpty();
      assertThat(belimbing.householdOf(NIK_OF_SLAMET)).isEmpty();
      assertThat(belimbing.history(HOME)).isEmpty();
    }

    @Test
    void readsBackWhatWasStored() {
      Household stored = telihan.household(HOME).orElseThrow();

      assertThat(stored.version()).isEqualTo(1);
      assertThat(stored.toBuilder().version(0).build()).isEqualTo(family());
    }

    @Test
    void showsTheHouseholdAsItWasOnADay() {
      now = Instant.parse("2026-11-25T02:00:00Z");
      endorsed(submitted(death(SLAMET)));

      assertThat(dinsos.asOf(HOME, LocalDate.of(2026, 11, 24)).orElseThrow().version())
          .isEqualTo(1);
      assertThat(dinsos.asOf(HOME, LocalDate.of(2026, 11, 25)).orElseThrow().version())
          .isEqualTo(2);
      assertThat(dinsos.asOf(HOME, LocalDate.of(2026, 11, 23))).isEmpty();
    }
  }

  @Nested
  final class Proposing {
    @Test
    void startsAsADraftWithItsWarnings() {
      Checked<Proposal> outcome = telihan.propose(death(SLAMET));

      Proposal proposal = outcome.orElseThrow();
      assertThat(proposal.status()).isEqualTo(ProposalStatus.DRAFT);
      assertThat(proposal.version()).isEqualTo(1);
      assertThat(outcome.findings())
          .extracting(Finding::code)
          .containsExactly(RuleFinding.AID_OF_DECEASED.name());
      assertThat(telihan.proposal(proposal.id())).contains(proposal);
    }

    @Test
    void isRefusedOutsideTheAreaAsIfThePersonDidNotExist() {
      assertThat(refusals(belimbing.propose(death(SLAMET))))
          .isEqualTo(refusals(belimbing.propose(death(new PersonId("nobody")))))
          .containsExactly("PERSON_UNKNOWN");
    }

    @Test
    void tellsAllThatIsMissingAtOnce() {
      Change bare = Change.declareIneligible(SLAMET, IneligibilityReason.DECEASED);

      assertThat(refusals(dinsos.propose(bare)))
          .containsExactly("ROLE_NOT_ALLOWED", "DAY_REQUIRED", "HEAD_NEEDS_SUCCESSOR");
    }

    @Test
    void isRefusedWhileOneOfItsKindIsOpen() {
      telihan.propose(death(SLAMET)).orElseThrow();

      assertThat(refusals(telihan.propose(death(SLAMET)))).containsExactly("ONE_OPEN_PROPOSAL");
      assertThat(telihan.propose(death(SUMIATI)).isAccepted()).isTrue();
    }

    @Test
    void isWarnedOfWhatIsToBecomeOfTheHousehold() {
      telihan.propose(Change.moveAway(HOME, RegionCode.of("64.71")).on(TODAY)).orElseThrow();

      assertThat(telihan.propose(death(SUMIATI)).findings())
          .extracting(Finding::code)
          .contains("CONFLICTING_PROPOSAL");
    }

    @Test
    void isRefusedForADayToCome() {
      assertThat(refusals(telihan.propose(death(SLAMET).on(TODAY.plusDays(1)))))
          .containsExactly("DAY_IN_FUTURE");
    }
  }

  @Nested
  final class Advancing {
    @Test
    void takesTheShortWayOfAReviewToItsEffect() {
      Proposal submitted = submitted(death(SLAMET));
      assertThat(slamet().eligibility()).isEqualTo(Eligibility.notAssessed());

      Proposal endorsed = endorsed(submitted);

      assertThat(endorsed.status()).isEqualTo(ProposalStatus.ENDORSED);
      assertThat(endorsed.version()).isEqualTo(4);
      assertThat(slamet().eligibility())
          .isEqualTo(Eligibility.ineligible(IneligibilityReason.DECEASED, TODAY.minusDays(7)));
      assertThat(slamet().life()).isEqualTo(Life.deceasedOn(TODAY.minusDays(7)));
      assertThat(registry.lastSequence()).isEqualTo(6);
    }

    @Test
    void takesTheLongWayThroughDeliberationToTheMinistry() {
      Desk lurah = registry.deskOf(Actor.of("lurah", Role.LURAH, Area.of(TELIHAN)));
      Proposal draft =
          telihan
              .propose(
                  Change.deactivate(SUMIATI, InactivationReason.MOVED_OUT)
                      .on(TODAY)
                      .evidence(Evidence.of(EvidenceKind.MOVING_LETTER, "475/3")))
              .orElseThrow();
      Proposal waiting =
          telihan.advance(draft, ProposalAction.DELIBERATE, Grounds.none()).orElseThrow();
      Proposal agreed =
          lurah
              .advance(
                  waiting,
                  ProposalAction.AGREE,
                  Grounds.evidence(Evidence.of(EvidenceKind.MINUTES, "BA 11/2026")))
              .orElseThrow();
      Proposal submitted = telihan.advance(agreed, ProposalAction.SUBMIT, SIGNED).orElseThrow();
      Proposal sent =
          dinsos
              .advance(
                  endorsed(submitted),
                  ProposalAction.SEND,
                  Grounds.evidence(Evidence.of(EvidenceKind.EXPORT_BATCH, "2026-11")))
              .orElseThrow();
      Proposal determined =
          registry
              .deskOf(Invented.atBontang(Role.MINISTRY_IMPORT))
              .advance(
                  sent,
                  ProposalAction.DETERMINE,
                  Grounds.evidence(Evidence.of(EvidenceKind.MINISTRY_RESULT, "DITERIMA")))
              .orElseThrow();

      assertThat(determined.status()).isEqualTo(ProposalStatus.DETERMINED);
      assertThat(telihan.openProposals(HOME)).isEmpty();
      assertThat(telihan.history(HOME)).hasSize(2);
      assertThat(telihan.history(determined.id()))
          .extracting(Version::action)
          .containsExactly(
              "PROPOSE", "DELIBERATE", "AGREE", "SUBMIT", "VERIFY", "ENDORSE", "SEND", "DETERMINE");
    }

    @Test
    void refusesWhatSomebodyElseChangedMeanwhile() {
      Proposal draft = telihan.propose(death(SUMIATI)).orElseThrow();
      telihan.advance(draft, ProposalAction.SUBMIT, SIGNED).orElseThrow();

      Checked<Proposal> again = telihan.advance(draft, ProposalAction.CANCEL, Grounds.note("x"));

      assertThat(refusals(again)).containsExactly(JournalFinding.STALE_VERSION.name());
      assertThat(again.findings().get(0).facts()).containsEntry("current", "2");
    }

    @Test
    void refusesTheWrongRoleAndNamesTheRightOnes() {
      Checked<Proposal> outcome =
          telihan.advance(submitted(death(SUMIATI)), ProposalAction.VERIFY, Grounds.none());

      assertThat(refusals(outcome)).containsExactly("ROLE_NOT_ALLOWED", "FOUR_EYES");
      assertThat(outcome.findings().get(0).facts()).containsEntry("roles", "Role.DINSOS_VERIFIER");
    }

    @Test
    void refusesAStepThatLeadsNowhereAndNamesThoseThatDo() {
      Proposal draft = telihan.propose(death(SUMIATI)).orElseThrow();

      Checked<Proposal> outcome = head.advance(draft, ProposalAction.ENDORSE, Grounds.none());

      assertThat(refusals(outcome)).containsExactly("STEP_NOT_ALLOWED");
      assertThat(outcome.findings().get(0).facts().get("allowed"))
          .contains(
              "ProposalAction.DELIBERATE (Role.KELURAHAN_OPERATOR)",
              "ProposalAction.CANCEL (Role.RT_RW,Role.KELURAHAN_OPERATOR)");
    }

    @Test
    void wantsWarningsAcknowledged() {
      Proposal draft = telihan.propose(death(SLAMET)).orElseThrow();

      assertThat(refusals(telihan.advance(draft, ProposalAction.SUBMIT, SIGNED)))
          .containsExactly("WARNINGS_NOT_ACKNOWLEDGED");
    }

    @Test
    void followsThePersonIntoAnotherHousehold() {
      Proposal submitted = submitted(death(SUMIATI));
      Household left = dinsos.household(HOME).orElseThrow();
      Household other =
          left.toBuilder()
              .id(new HouseholdId("household-other"))
              .version(0)
              .familyCards(List.of())
              .members(left.members().subList(1, 2))
              .build();
      dinsos.intake(
          false,
          intake -> {
            intake.store(
                List.of(left.toBuilder().members(left.members().subList(0, 1)).build(), other));
            return true;
          });

      Proposal endorsed = endorsed(submitted);

      assertThat(endorsed.household()).isEqualTo(other.id());
      assertThat(dinsos.householdOf(SUMIATI).orElseThrow().member(SUMIATI).orElseThrow().life())
          .isEqualTo(Life.deceasedOn(TODAY.minusDays(7)));
    }

    @Test
    void isRecommendedWhereThePersonLivesNow() {
      Desk five = registry.deskOf(neighbourhood("64.74.03.1002/005/002"));
      Desk nine = registry.deskOf(neighbourhood("64.74.03.1002/009/002"));
      Proposal draft = telihan.propose(death(SUMIATI)).orElseThrow();
      assertThat(five.queue()).containsExactly(draft);
      assertThat(nine.queue()).isEmpty();

      moveTo(Neighbourhood.of(9, 2));

      assertThat(five.queue()).isEmpty();
      assertThat(nine.queue()).containsExactly(draft);
      assertThat(nine.actions(draft)).contains(ProposalAction.RECOMMEND);
      assertThat(nine.advance(draft, ProposalAction.RECOMMEND, Grounds.note("benar")).findings())
          .isEmpty();
    }

    private static Actor neighbourhood(String area) {
      return Actor.of("rt", Role.RT_RW, Area.parse(area).orElseThrow());
    }

    private void moveTo(Neighbourhood neighbourhood) {
      Residence residence =
          Residence.builder().region(Invented.TELIHAN).neighbourhood(neighbourhood).build();
      dinsos.intake(
          false,
          intake -> {
            intake.store(
                List.of(
                    dinsos.household(HOME).orElseThrow().toBuilder().residence(residence).build()));
            return true;
          });
    }

    @Test
    void freesThePersonForANewProposalOnceCancelled() {
      Proposal draft = telihan.propose(death(SLAMET)).orElseThrow();
      telihan.advance(draft, ProposalAction.CANCEL, Grounds.note("salah orang")).orElseThrow();

      assertThat(telihan.propose(death(SLAMET)).isAccepted()).isTrue();
    }

    @Test
    void changesNothingWhenRefused() {
      Proposal draft = telihan.propose(death(SLAMET)).orElseThrow();
      long before = registry.lastSequence();

      head.advance(draft, ProposalAction.ENDORSE, Grounds.none());
      belimbing.advance(draft, ProposalAction.SUBMIT, SIGNED.withNote("x"));

      assertThat(registry.lastSequence()).isEqualTo(before);
      assertThat(telihan.proposal(draft.id())).contains(draft);
    }
  }

  @Nested
  final class Intakes {
    @Test
    void storeNothingOutsideTheArea() {
      Household foreign = dinsos.household(HOME).orElseThrow();

      assertThatThrownBy(
              () ->
                  belimbing.intake(
                      false,
                      intake -> {
                        intake.store(List.of(foreign));
                        return true;
                      }))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takeAProposalAlongWhenAHouseholdMoves() {
      Proposal draft = telihan.propose(death(SUMIATI)).orElseThrow();
      Household moved =
          dinsos.household(HOME).orElseThrow().toBuilder()
              .residence(Residence.builder().region(BELIMBING).build())
              .build();
      dinsos.intake(
          false,
          intake -> {
            intake.store(List.of(moved));
            return true;
          });

      assertThat(telihan.proposal(draft.id())).isEmpty();
      assertThat(refusals(telihan.advance(draft, ProposalAction.SUBMIT, SIGNED)))
          .containsExactly("PROPOSAL_UNKNOWN");
      assertThat(belimbing.openProposals(HOME)).containsExactly(draft);
      assertThat(belimbing.advance(draft, ProposalAction.SUBMIT, SIGNED).orElseThrow().area())
          .isEqualTo(moved.residence().area());
    }
  }

  @Nested
  final class Queue {
    @Test
    void holdsWhatWaitsForTheRoleLongestWaitingFirst() {
      Proposal first = submitted(death(SUMIATI));
      now = now.plusSeconds(60);
      Proposal second =
          submitted(
              Change.deactivate(SLAMET, InactivationReason.VOLUNTARY)
                  .nextHead(SUMIATI)
                  .on(TODAY)
                  .evidence(Evidence.of(EvidenceKind.FIELD_REPORT, "RT 5")));

      assertThat(dinsos.queue()).containsExactly(first, second);
      assertThat(telihan.queue()).isEmpty();
      assertThat(head.queue()).isEmpty();
      assertThat(belimbing.queue()).isEmpty();
    }
  }

  @Nested
  final class Following {
    @Test
    void tellsEachChangedHouseholdOnceWithItsOpenProposals() {
      Proposal submitted = submitted(death(SUMIATI));

      Changes all = registry.changes(0, 100);
      assertThat(all.upTo()).isEqualTo(3);
      assertThat(all.cases()).hasSize(1);
      assertThat(all.cases().get(0).household().id()).isEqualTo(HOME);
      assertThat(all.cases().get(0).openProposals()).containsExactly(submitted);
      assertThat(registry.changes(3, 100)).isEqualTo(new Changes(3, List.of(), List.of()));
    }

    @Test
    void callsListenersAfterEachWriteUntilClosed() {
      int[] calls = {0};
      Registry.Subscription subscription = registry.onChange(() -> calls[0]++);
      telihan.propose(death(SLAMET));
      subscription.close();
      telihan.propose(death(SUMIATI));

      assertThat(calls[0]).isEqualTo(1);
    }
  }
}
