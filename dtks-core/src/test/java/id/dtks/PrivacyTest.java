package id.dtks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dtks.actor.Role;
import id.dtks.change.Change;
import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import id.dtks.change.Grounds;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.check.Language;
import id.dtks.check.Words;
import id.dtks.exchange.ListImport;
import id.dtks.household.Household;
import id.dtks.household.IneligibilityReason;
import id.dtks.identity.Nik;
import id.dtks.journal.InMemoryJournal;
import id.dtks.objection.Objection;
import id.dtks.objection.ObjectionKind;
import id.dtks.objection.Petition;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalAction;
import id.dtks.region.Area;
import id.dtks.registry.Desk;
import id.dtks.registry.Intake;
import id.dtks.registry.Registry;
import id.dtks.registry.RegistrySettings;
import id.dtks.story.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing that identifies a person is in what the library says, logs or throws. */
final class PrivacyTest {
  /** Marks that stand in every personal field of the list below. */
  private static final Pattern PERSONAL =
      Pattern.compile("KENARI|6474031202559001|6474031203109001|1202559001|RAHASIA|474\\.3");

  private static final String LIST =
      """
      ID_DTKS,KECAMATAN,DESA,ALAMAT,RW,RT,NKK,NIK,NAMA,TGL_LAHIR,TEMPAT_LAHIR,JENKEL,IBU_KANDUNG,SHDK
      RAHASIA1,BONTANG BARAT,TELIHAN,JL. KENARI,2,5,6474031203109001,6474031202559001,"KENARI, S.PD",12/02/1955,KENARI,L,IBU KENARI,1
      RAHASIA2,BONTANG BARAT,TELIHAN,JL. KENARI,2,5,6474031203109001,6474031202559001,KENARI 2 ALIAS KENARI,31/31/RAHASIA,KENARI,RAHASIA,IBU KENARI,RAHASIA
      RAHASIA3,KENARI,KENARI,JL. KENARI,RAHASIA,RAHASIA,6474O31203109001,6474031202559001,ALM. KENARI,12/02/55,KENARI,P,KENARI,99
      RAHASIA4,broken "KENARI
      """;

  private final List<String> said = new ArrayList<>();

  @TempDir Path directory;

  private void says(Object... texts) {
    Stream.of(texts).map(String::valueOf).forEach(said::add);
  }

  private void says(List<Finding> findings) {
    for (Finding finding : findings) {
      says(finding);
      for (Language language : Language.values()) {
        says(Words.in(language).message(finding), Words.in(language).remedy(finding));
      }
    }
  }

  @Test
  void noFlowGivesAwayAPerson() throws IOException {
    Logger root = Logger.getLogger("");
    Handler listener = new Listener();
    Level usual = root.getLevel();
    root.setLevel(Level.ALL);
    root.addHandler(listener);
    try {
      goThroughTheFlows();
    } finally {
      root.removeHandler(listener);
      root.setLevel(usual);
    }

    assertThat(said).hasSizeGreaterThan(60).noneMatch(text -> PERSONAL.matcher(text).find());
  }

  private void goThroughTheFlows() throws IOException {
    Path file = Files.writeString(directory.resolve("list.csv"), LIST);
    Registry registry = Registry.open(new InMemoryJournal(), RegistrySettings.forRegency("64.74"));
    Desk dinsos = registry.deskOf(Invented.atBontang(Role.DINSOS_VERIFIER));
    Desk operator = registry.deskOf(Invented.operator(Invented.TELIHAN));
    says(
        ListImport.of(file)
            .rejectsTo(directory.resolve("rejects.csv"))
            .onFinding(
                found -> {
                  says(found);
                  says(List.of(found.finding()));
                })
            .into(dinsos)
            .orElseThrow());
    Household household = dinsos.householdOf(Invented.NIK_OF_SLAMET).orElseThrow();
    says(household, household.members(), household.familyCards(), household.residence());
    Change change =
        Change.declareIneligible(household.members().get(0).id(), IneligibilityReason.DECEASED)
            .nextHead(household.members().get(1).id())
            .note("RAHASIA KENARI");
    Checked<Proposal> refused = operator.propose(change);
    says(refused, change);
    says(refused.findings());
    assertThatThrownBy(refused::orElseThrow).satisfies(this::says);
    Proposal draft =
        operator
            .propose(
                change
                    .on(LocalDate.of(2026, 10, 3))
                    .evidence(Evidence.of(EvidenceKind.DEATH_CERTIFICATE, "474.3/112")))
            .orElseThrow();
    Checked<Objection> objection =
        operator
            .objections()
            .file(
                Petition.builder()
                    .kind(ObjectionKind.CHALLENGE)
                    .person(household.members().get(0).id())
                    .objector("RAHASIA 6474031202559001")
                    .objectorArea(Area.of(Invented.TELIHAN))
                    .reason("RAHASIA KENARI")
                    .evidence(List.of(Evidence.of(EvidenceKind.HOUSE_PHOTO, "KENARI.jpg")))
                    .build());
    says(objection);
    says(objection.findings());
    says(Story.of(dinsos, household.members().get(0).id()), Story.of(operator, draft.id()));
    Checked<Proposal> early = dinsos.advance(draft, ProposalAction.VERIFY, Grounds.note("KENARI"));
    says(draft, early);
    says(early.findings());
    says(operator.history(draft.id()), dinsos.history(household.id()), registry.changes(0, 99));
    says(Nik.parse("64740312025590O1"), Nik.parse("6474031202559001"));
    assertThatThrownBy(() -> Nik.of("KENARI RAHASIA!!")).satisfies(this::says);
    assertThatThrownBy(() -> dinsos.intake(false, intake -> stolen(intake, household)))
        .satisfies(this::says);
  }

  /** Takes a NIK that another household holds, which the journal must refuse. */
  private static boolean stolen(Intake intake, Household household) {
    intake.store(List.of(household.toBuilder().id(intake.newHousehold()).version(0).build()));
    return true;
  }

  private final class Listener extends Handler {
    @Override
    public void publish(LogRecord logged) {
      if (logged.getLoggerName() != null && logged.getLoggerName().startsWith("id.dtks")) {
        says(logged.getMessage(), logged.getThrown());
        says(logged.getParameters() == null ? new Object[0] : logged.getParameters());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
