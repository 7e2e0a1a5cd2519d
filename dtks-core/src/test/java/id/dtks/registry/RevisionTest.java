package id.dtks.registry;

import static id.dtks.Invented.HOME;
import static id.dtks.Invented.SLAMET;
import static id.dtks.Invented.SUMIATI;
import static id.dtks.Invented.TELIHAN;
import static id.dtks.registry.Workplace.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.change.Change;
import id.dtks.change.Correction;
import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import id.dtks.change.Grounds;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.identity.PersonName;
import id.dtks.identity.Sex;
import id.dtks.journal.InMemoryJournal;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalAction;
import id.dtks.proposal.ProposalStatus;
import id.dtks.proposal.Statement;
import id.dtks.region.Area;
import id.dtks.region.Neighbourhood;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A draft that lacks something, and how it is completed. */
final class RevisionTest {
  private static final Evidence REPORT = Evidence.of(EvidenceKind.FIELD_REPORT, "7").dated(TODAY);
  private static final Grounds SIGNED = Grounds.none().signed(Statement.OF_THE_LAW.version());

  private final Workplace work = new Workplace(new InMemoryJournal());

  private Proposal unfinished() {
    return work.telihan
        .propose(Change.declareIneligible(SUMIATI, IneligibilityReason.OTHER).on(TODAY))
        .orElseThrow();
  }

  private Checked<Proposal> submitted(Proposal draft, Grounds more) {
    return work.telihan.advance(
        draft,
        ProposalAction.SUBMIT,
        new Grounds(more.day(), more.note(), more.evidence(), SIGNED.statement()));
  }

  private static List<String> refusals(Checked<?> outcome) {
    assertThat(outcome.isAccepted()).isFalse();
    return outcome.findings().stream().filter(Finding::isError).map(Finding::code).toList();
  }

  @Nested
  final class OfADraft {
    @Test
    void takesTheNoteAndPaperOfTheNextStepForWhatItLacks() {
      Proposal draft = unfinished();
      assertThat(refusals(submitted(draft, Grounds.none()))).contains("REASON_REQUIRED");

      Proposal done =
          submitted(draft, Grounds.note("menolak bantuan").withEvidence(REPORT)).orElseThrow();

      assertThat(done.status()).isEqualTo(ProposalStatus.SUBMITTED);
      assertThat(done.change().grounds().note()).contains("menolak bantuan");
      assertThat(done.change().grounds().evidence()).containsExactly(REPORT);
    }

    @Test
    void letsDinsosVerifyWhatTheSubmissionProved() {
      Proposal done =
          submitted(unfinished(), Grounds.note("menolak bantuan").withEvidence(REPORT))
              .orElseThrow();

      assertThat(work.dinsos.advance(done, ProposalAction.VERIFY, Grounds.none()).isAccepted())
          .isTrue();
    }

    @Test
    void isRevisedByTheStepOfThatName() {
      Proposal revised =
          work.telihan
              .advance(
                  unfinished(),
                  ProposalAction.REVISE,
                  Grounds.note("menolak bantuan").withEvidence(REPORT))
              .orElseThrow();

      assertThat(revised.status()).isEqualTo(ProposalStatus.DRAFT);
      assertThat(revised.revision()).isEqualTo(2);
      assertThat(revised.change().grounds().note()).contains("menolak bantuan");
      assertThat(submitted(revised, Grounds.note("diperiksa")).isAccepted()).isTrue();
    }

    @Test
    void takesAnotherReason() {
      Change wellOff =
          Change.declareIneligible(SUMIATI, IneligibilityReason.WELL_OFF)
              .on(TODAY)
              .evidence(REPORT);

      Proposal revised = work.telihan.revise(unfinished(), wellOff, Grounds.none()).orElseThrow();

      assertThat(revised.change()).isEqualTo(wellOff);
      assertThat(submitted(revised, Grounds.note("diperiksa")).isAccepted()).isTrue();
    }

    @Test
    void staysAboutTheSamePersonAndMatter() {
      Proposal draft = unfinished();

      assertThat(
              refusals(
                  work.telihan.revise(
                      draft,
                      Change.declareIneligible(SLAMET, IneligibilityReason.OTHER).on(TODAY),
                      Grounds.none())))
          .containsExactly("REVISED_OTHERWISE");
      assertThat(
              refusals(
                  work.telihan.revise(
                      draft, Change.declareEligible(SUMIATI).on(TODAY), Grounds.none())))
          .containsExactly("REVISED_OTHERWISE");
    }

    @Test
    void isNotRevisedIntoWhatCannotBe() {
      assertThat(
              refusals(
                  work.telihan.revise(
                      unfinished(),
                      Change.declareIneligible(SUMIATI, IneligibilityReason.WELL_OFF)
                          .on(TODAY.plusDays(1)),
                      Grounds.none())))
          .containsExactly("DAY_IN_FUTURE");
    }

    @Test
    void isRevisedByTheOfficeThatMadeItOnly() {
      Desk rt =
          work.registry.deskOf(
              Actor.of("rt", Role.RT_RW, Area.of(TELIHAN, Neighbourhood.of(5, 2))));

      assertThat(
              refusals(
                  rt.advance(unfinished(), ProposalAction.REVISE, Grounds.note("menolak bantuan"))))
          .containsExactly("NOT_THE_CREATING_ROLE");
    }

    @Test
    void waitsForNobodyToReviseIt() {
      Desk rt =
          work.registry.deskOf(
              Actor.of("rt", Role.RT_RW, Area.of(TELIHAN, Neighbourhood.of(5, 2))));
      rt.propose(Change.declareIneligible(SUMIATI, IneligibilityReason.OTHER).on(TODAY))
          .orElseThrow();

      assertThat(rt.queue()).isEmpty();
    }
  }

  @Nested
  final class Somebody {
    private final Member newborn =
        Member.builder()
            .id(new PersonId("person-newborn"))
            .name(PersonName.of("RUSMINI"))
            .sex(Sex.FEMALE)
            .birthDate(TODAY.minusDays(9))
            .build();

    private List<String> refused(Member person) {
      return refusals(work.telihan.propose(Change.takeIn(HOME, person).on(TODAY)));
    }

    @Test
    void comesWithNameSexAndBirth() {
      Member nobody = Member.builder().id(newborn.id()).name(PersonName.of("")).build();

      assertThat(refused(nobody))
          .containsExactly("NAME_REQUIRED", "SEX_REQUIRED", "BIRTH_DATE_REQUIRED");
      assertThat(work.telihan.propose(Change.takeIn(HOME, newborn).on(TODAY)).isAccepted())
          .isTrue();
    }

    @Test
    void isNotBornInTheFuture() {
      LocalDate tomorrow = TODAY.plusDays(1);

      assertThat(refused(newborn.toBuilder().birthDate(tomorrow).build()))
          .containsExactly("BIRTH_IN_FUTURE");
      assertThat(
              refusals(
                  work.telihan.propose(
                      Change.correct(SUMIATI, Correction.builder().birthDate(tomorrow).build()))))
          .containsExactly("BIRTH_IN_FUTURE");
    }
  }
}
