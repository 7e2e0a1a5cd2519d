package id.dtks.story;

import static id.dtks.Invented.HOME;
import static id.dtks.Invented.SLAMET;
import static id.dtks.Invented.SUMIATI;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.Invented;
import id.dtks.actor.Role;
import id.dtks.change.Change;
import id.dtks.change.Correction;
import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import id.dtks.change.Grounds;
import id.dtks.change.NewHome;
import id.dtks.check.Bilingual;
import id.dtks.check.Language;
import id.dtks.household.HouseholdId;
import id.dtks.household.PersonId;
import id.dtks.household.Residence;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.journal.HashChain;
import id.dtks.journal.InMemoryJournal;
import id.dtks.journal.Revision;
import id.dtks.objection.Objection;
import id.dtks.objection.ObjectionAction;
import id.dtks.objection.ObjectionKind;
import id.dtks.objection.Petitions;
import id.dtks.proposal.OwnStatus;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalAction;
import id.dtks.proposal.ProposalId;
import id.dtks.proposal.ProposalStatus;
import id.dtks.proposal.Step;
import id.dtks.proposal.Workflow;
import id.dtks.proposal.WorkflowPlan;
import id.dtks.registry.SqliteRegister;
import id.dtks.registry.Workplace;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class StoryTest {
  private final Workplace work = new Workplace(new InMemoryJournal());

  /** An objection is upheld, the change it suggests is made, and a draft of a death is left. */
  private static Proposal live(Workplace work) {
    Objection filed =
        work.telihan
            .objections()
            .file(
                Petitions.about(ObjectionKind.CHALLENGE, SLAMET)
                    .reason("Punya toko, lihat KK 6474031203109001")
                    .build())
            .orElseThrow();
    work.minutesPass(30);
    Objection taken =
        work.lurah
            .objections()
            .answer(filed, ObjectionAction.TAKE_UP, Grounds.none())
            .orElseThrow();
    work.minutesPass(30);
    Objection upheld =
        work.dinsos
            .objections()
            .answer(
                taken,
                ObjectionAction.UPHOLD,
                Grounds.note("benar, NIK 6474 0312 0255 9001 punya toko")
                    .withEvidence(Evidence.of(EvidenceKind.FIELD_REPORT, "LAP-7")))
            .orElseThrow();
    work.minutesPass(30);
    Proposal endorsed =
        work.endorsed(upheld.suggestion(work.registry.settings().zone()).orElseThrow());
    work.minutesPass(30);
    work.telihan.propose(Workplace.death(SUMIATI)).orElseThrow();
    return endorsed;
  }

  private static String text(Story story, Language language, Role reader) {
    return new StoryText(language, reader).lines(story).stream().collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @EnumSource
  void isToldWhole(Language language) throws IOException {
    live(work);
    Story story = Story.of(work.telihan, SLAMET).orElseThrow();

    Golden.assertSame(
        "person_" + language.name().toLowerCase(Locale.ROOT) + ".txt",
        new StoryText(language, Role.KELURAHAN_OPERATOR).lines(story));
  }

  @Test
  void tellsAPersonsChaptersInTheOrderOfTheJournal() {
    live(work);

    assertThat(Story.of(work.telihan, SLAMET).orElseThrow().chapters())
        .extracting(chapter -> chapter.revision().action())
        .containsExactly(
            "IMPORTED",
            "FILE",
            "TAKE_UP",
            "UPHOLD",
            "PROPOSE",
            "SUBMIT",
            "VERIFY",
            "ENDORSE",
            "ELIGIBILITY_REVIEW");
    assertThat(Story.of(work.telihan, SUMIATI).orElseThrow().chapters())
        .extracting(chapter -> chapter.revision().action())
        .containsExactly("IMPORTED", "PROPOSE");
  }

  @Test
  void tellsAProposalWithTheObjectionItRestsOnAndWhatItDid() {
    Proposal endorsed = live(work);

    assertThat(Story.of(work.telihan, endorsed.id()).orElseThrow().chapters())
        .extracting(chapter -> chapter.revision().action())
        .containsExactly(
            "FILE",
            "TAKE_UP",
            "UPHOLD",
            "PROPOSE",
            "SUBMIT",
            "VERIFY",
            "ENDORSE",
            "ELIGIBILITY_REVIEW");
  }

  @Test
  void followsAPersonOutOfTheHouseholdItBeganWith() {
    HouseholdId founded = new HouseholdId("household-sumiati");
    Residence residence = Invented.household().residence();
    work.endorsed(
        Change.split(HOME, List.of(SUMIATI), NewHome.of(founded, SUMIATI, residence))
            .on(Workplace.TODAY)
            .note("pecah KK")
            .evidence(Evidence.of(EvidenceKind.FIELD_REPORT, "LAP-8")));

    Story story = Story.of(work.telihan, SUMIATI).orElseThrow();
    assertThat(story.chapters())
        .extracting(chapter -> chapter.revision().action())
        .containsExactly(
            "IMPORTED", "PROPOSE", "SUBMIT", "VERIFY", "ENDORSE", "FAMILY_CHANGE", "FAMILY_CHANGE");
    assertThat(story.people()).hasSize(1);
    assertThat(story.chapters().get(6).revision().subject().id()).isEqualTo(founded.value());
  }

  @Test
  void callsAStatusWhatTheWorkflowOfThenCalledIt() {
    ProposalStatus camat = new ProposalStatus("KNOWN_TO_CAMAT");
    WorkflowPlan own =
        Workflow.standard().plan().toBuilder()
            .name("own")
            .addStatuses(new OwnStatus(camat, new Bilingual("Diketahui camat", "Camat knows")))
            .addSteps(
                Step.of(ProposalStatus.DRAFT, ProposalAction.ACKNOWLEDGE, camat)
                    .by(Role.KELURAHAN_OPERATOR),
                Step.of(camat, ProposalAction.REVISE, ProposalStatus.DRAFT)
                    .by(Role.KELURAHAN_OPERATOR))
            .build();
    adopt(own);
    Proposal draft = work.telihan.propose(Workplace.death(SUMIATI)).orElseThrow();
    Proposal known =
        work.telihan.advance(draft, ProposalAction.ACKNOWLEDGE, Grounds.none()).orElseThrow();
    work.telihan.advance(known, ProposalAction.REVISE, Grounds.note("x")).orElseThrow();
    adopt(Workflow.standard().plan());
    Story story = Story.of(work.telihan, draft.id()).orElseThrow();

    assertThat(text(story, Language.INDONESIAN, Role.AUDITOR))
        .contains("Diketahui camat")
        .doesNotContain("KNOWN_TO_CAMAT");
    assertThat(text(story, Language.ENGLISH, Role.AUDITOR)).contains("Camat knows");
    assertThat(Workflow.standard().label(camat, Language.ENGLISH)).isEqualTo("Known to camat");
  }

  private void adopt(WorkflowPlan plan) {
    work.minutesPass(1);
    work.head.adoption().workflow(Workflow.of(plan).orElseThrow().write()).orElseThrow();
    work.minutesPass(1);
  }

  @Test
  void tellsWhatBefellTheWholeHousehold() {
    work.endorsed(
        Change.renewCard(HOME, FamilyCardNumber.of("6474032411269001"))
            .on(Workplace.TODAY)
            .note("KK baru")
            .evidence(Evidence.of(EvidenceKind.OTHER_DOCUMENT, "KK")));

    Story story = Story.of(work.telihan, SLAMET).orElseThrow();

    assertThat(story.chapters())
        .extracting(chapter -> chapter.revision().action())
        .containsExactly("IMPORTED", "PROPOSE", "SUBMIT", "VERIFY", "ENDORSE", "DATA_CORRECTION");
    assertThat(text(story, Language.ENGLISH, Role.CAMAT_VIEWER))
        .contains("family cards, 2, number: - => 647403******9001");
  }

  @Test
  void isNotToldOutsideTheArea() {
    Proposal endorsed = live(work);

    assertThat(Story.of(work.belimbing, SLAMET)).isEmpty();
    assertThat(Story.of(work.belimbing, endorsed.id())).isEmpty();
    assertThat(Story.of(work.telihan, new PersonId("nobody"))).isEmpty();
    assertThat(Story.of(work.telihan, new ProposalId("none"))).isEmpty();
  }

  @Test
  void canBeProvedByWhoeverReadsIt() {
    live(work);

    for (Chapter chapter : Story.of(work.telihan, SLAMET).orElseThrow().chapters()) {
      Revision revision = chapter.revision();
      String previous = work.registry.chainAt(revision.sequence() - 1).orElse(HashChain.START);
      assertThat(HashChain.digest(revision.salt().orElseThrow(), revision.state().orElseThrow()))
          .isEqualTo(revision.digest());
      assertThat(HashChain.chain(previous, revision)).isEqualTo(revision.chain());
    }
  }

  @ParameterizedTest
  @EnumSource
  void masksNumbersAlsoInNotesForARoleThatMayNotSeeThem(Language language) {
    live(work);
    Story story = Story.of(work.telihan, SLAMET).orElseThrow();

    assertThat(text(story, language, Role.CAMAT_VIEWER))
        .contains("647403******9001")
        .doesNotContain("6474031202559001", "6474031203109001", "6474 0312");
    assertThat(text(story, language, Role.DINSOS_VERIFIER))
        .contains("6474031202559001", "6474031203109001", "6474 0312 0255 9001");
  }

  @ParameterizedTest
  @EnumSource
  void showsTheYearAloneOfABirthDateBesideAMaskedNumber(Language language) {
    work.dinsos.intake(
        false,
        intake -> {
          intake.store(
              List.of(
                  work.dinsos
                      .household(HOME)
                      .orElseThrow()
                      .withMember(
                          SLAMET,
                          one -> one.toBuilder().putRecorded("birthDate", "12/13/1955").build())));
          return true;
        });
    work.endorsed(
        Change.correct(SLAMET, Correction.builder().birthDate(LocalDate.of(1956, 2, 13)).build())
            .on(Workplace.TODAY)
            .note("akta")
            .evidence(Evidence.of(EvidenceKind.FIELD_REPORT, "LAP-9")));
    Story story = Story.of(work.telihan, SLAMET).orElseThrow();

    assertThat(text(story, language, Role.CAMAT_VIEWER))
        .contains(": 1955 => 1956", "**/**/****")
        .doesNotContain("1955-02-12", "1956-02-13", "12/13/1955");
    assertThat(text(story, language, Role.DINSOS_VERIFIER)).contains("1955-02-12 => 1956-02-13");
  }

  @ParameterizedTest
  @EnumSource
  void fitsOnPaperWithoutControlCodes(Language language) {
    live(work);
    work.telihan
        .objections()
        .file(
            Petitions.about(ObjectionKind.SUPPORT, SLAMET)
                .reason("a\u001b[31m\n\u202e" + "x".repeat(200) + " \ud83d\ude00".repeat(40))
                .build())
        .orElseThrow();

    List<String> lines =
        new StoryText(language, Role.AUDITOR).lines(Story.of(work.dinsos, SLAMET).orElseThrow());

    assertThat(lines)
        .allSatisfy(
            line -> assertThat(line).hasSizeLessThanOrEqualTo(80).doesNotMatch(".*\\p{C}.*"));
  }

  @Test
  void showsNothingPersonalAsText() {
    live(work);

    assertThat(Story.of(work.telihan, SLAMET).orElseThrow().toString())
        .doesNotContain("RIYADI", "6474031202559001", "toko", "474.3", "INVENTED NO");
  }

  @Test
  void saysWhatWasErased(@TempDir Path directory) throws SQLException {
    try (SqliteRegister register = SqliteRegister.in(directory)) {
      Proposal endorsed = live(register.work());
      register.erase("household", HOME.value(), "version = 1");
      register.erase("proposal", endorsed.id().value(), "version = 2");
      register.change("UPDATE dtks_revision SET state = '[]' WHERE kind = 'objection'");

      Story story = Story.of(register.work().telihan, SLAMET).orElseThrow();
      assertThat(story.chapters()).hasSize(9);
      assertThat(text(story, Language.ENGLISH, Role.AUDITOR))
          .contains("erased", "cannot read", "SLAMET RIYADI");

      register.erase("household", HOME.value(), "version > 0");
      register.erase("proposal", endorsed.id().value(), "version > 0");
      assertThat(Story.of(register.work().telihan, SLAMET)).isEmpty();
      assertThat(
              text(
                  Story.of(register.work().dinsos, SLAMET).orElseThrow(),
                  Language.INDONESIAN,
                  Role.AUDITOR))
          .contains("dihapus");
      assertThat(Story.of(register.work().dinsos, endorsed.id()).orElseThrow().people()).isEmpty();
    }
  }
}
