package id.dtks.exchange;

import static id.dtks.Invented.HOME;
import static id.dtks.Invented.SLAMET;
import static id.dtks.Invented.SUMIATI;
import static id.dtks.Invented.TELIHAN;
import static id.dtks.registry.Workplace.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.Invented;
import id.dtks.change.Change;
import id.dtks.change.Correction;
import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import id.dtks.change.NewHome;
import id.dtks.check.Finding;
import id.dtks.check.Severity;
import id.dtks.household.CensusRelationship;
import id.dtks.household.FamilyRole;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.InactivationReason;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.Residence;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import id.dtks.identity.PersonName;
import id.dtks.journal.InMemoryJournal;
import id.dtks.proposal.Proposal;
import id.dtks.region.Neighbourhood;
import id.dtks.region.RegionCode;
import id.dtks.registry.Workplace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list that says otherwise than a proposal that was made. */
final class DecidedOtherwiseTest {
  private static final String HEADER =
      "KECAMATAN,DESA,ALAMAT,RW,RT,NKK,NIK,NAMA,TGL_LAHIR,JENKEL,SHDK,PKH\n";
  private static final String CARD = "6474031203109001";
  private static final String NEW_CARD = "6474031203109005";
  private static final String NIK_OF_SUMIATI = "6474035207609002";
  private static final String HEAD =
      row(CARD, "6474031202559001", "SLAMET RIYADI", "12/02/1955", "L", "1");
  private static final String WIFE = row(CARD, NIK_OF_SUMIATI, "SUMIATI", "12/07/1960", "P", "3");

  private final Workplace work = new Workplace(new InMemoryJournal());
  private final List<RowFinding> findings = new ArrayList<>();

  @TempDir Path directory;

  private static String row(
      String card, String nik, String name, String birth, String sex, String shdk) {
    return String.join(
        ",",
        "BONTANG BARAT",
        "GUNUNG TELIHAN",
        "JL. INVENTED NO. 7",
        "002",
        "005",
        card,
        nik,
        name,
        birth,
        sex,
        shdk,
        "");
  }

  @BeforeEach
  void takeTheListOnce() {
    taken(HEAD, WIFE);
  }

  private ImportReport taken(String... rows) {
    findings.clear();
    try {
      Path file = Files.createTempFile(directory, "list", ".csv");
      Files.writeString(file, HEADER + String.join("\n", rows) + "\n");
      return ListImport.of(file).onFinding(findings::add).into(work.dinsos).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a list and demands that it changes nothing. */
  private void changesNothing(String... rows) {
    long before = work.registry.lastSequence();
    ImportReport report = taken(rows);
    assertThat(work.registry.lastSequence()).isEqualTo(before);
    assertThat(report.newHouseholds() + report.newPeople() + report.changedHouseholds()).isZero();
  }

  private Proposal endorsed(Change change) {
    return work.endorsed(
        change
            .on(TODAY)
            .note("sesuai dokumen")
            .evidence(Evidence.of(EvidenceKind.MINUTES, "7").dated(TODAY))
            .evidence(Evidence.of(EvidenceKind.MOVING_LETTER, "475/3").dated(TODAY)));
  }

  private Proposal corrected(Correction correction) {
    return endorsed(Change.correct(SUMIATI, correction));
  }

  private Member sumiati() {
    return home().member(SUMIATI).orElseThrow();
  }

  private Household home() {
    return work.dinsos.household(HOME).orElseThrow();
  }

  private List<String> conflicts() {
    return findings.stream()
        .filter(found -> found.finding().is(ListFinding.DECIDED_OTHERWISE))
        .map(found -> found.row() + " " + found.finding().path())
        .toList();
  }

  @Nested
  final class AboutAPerson {
    @Test
    void leavesACorrectedNameAndTellsWhichProposalDecidedIt() {
      Proposal made = corrected(Correction.builder().name(PersonName.of("SUMIATUN")).build());

      changesNothing(HEAD, WIFE);

      assertThat(sumiati().name().recorded()).isEqualTo("SUMIATUN");
      assertThat(conflicts()).containsExactly("3 name");
      Finding told =
          findings.stream()
              .map(RowFinding::finding)
              .filter(found -> found.is(ListFinding.DECIDED_OTHERWISE))
              .findFirst()
              .orElseThrow();
      assertThat(told.severity()).isEqualTo(Severity.WARNING);
      assertThat(told.facts()).containsEntry("proposal", made.id().value());
    }

    @Test
    void countsTheConflictsInTheReport() {
      corrected(Correction.builder().name(PersonName.of("SUMIATUN")).build());

      assertThat(taken(HEAD, WIFE).findings())
          .contains(new FindingCount("DECIDED_OTHERWISE", Severity.WARNING, 1));
    }

    @Test
    void isSilentAboutAListThatAgrees() {
      corrected(Correction.builder().name(PersonName.of("SUMIATUN")).build());

      changesNothing(HEAD, WIFE.replace("SUMIATI", "SUMIATUN"));

      assertThat(conflicts()).isEmpty();
    }

    @Test
    void stillTakesWhatNobodyDecided() {
      corrected(Correction.builder().name(PersonName.of("SUMIATUN")).build());

      taken(HEAD, WIFE.replace("12/07/1960", "13/07/1960"));

      assertThat(sumiati().birthDate()).contains(LocalDate.of(1960, 7, 13));
      assertThat(sumiati().name().recorded()).isEqualTo("SUMIATUN");
    }

    @Test
    void knowsAPersonByTheNikAndNameOfBefore() {
      corrected(
          Correction.builder()
              .nik(Nik.of("6474035207609009"))
              .name(PersonName.of("SUMIATUN"))
              .build());

      changesNothing(HEAD, WIFE);

      assertThat(sumiati().nik()).contains(Nik.of("6474035207609009"));
      assertThat(conflicts()).containsExactlyInAnyOrder("3 nik", "3 name");
    }

    @Test
    void leavesAChangedHead() {
      endorsed(Change.changeHead(HOME, SUMIATI, new FamilyRole.Census(CensusRelationship.SPOUSE)));

      changesNothing(HEAD, WIFE);

      assertThat(home().heads()).extracting(Member::id).containsExactly(SUMIATI);
      assertThat(conflicts()).containsExactly("2 familyRole", "3 familyRole");
    }

    @Test
    void tellsThatItListsTheDead() {
      work.endorsed(Workplace.death(SLAMET));

      changesNothing(HEAD);

      assertThat(conflicts()).containsExactly("2 eligibility");
    }

    @Test
    void leavesTwoRecordsOfOnePersonMerged() {
      taken(HEAD, WIFE, row(CARD, "6474035207609004", "SUMIYATI", "12/07/1960", "P", "4"));
      PersonId twin = home().members().get(2).id();
      endorsed(Change.mergePeople(SUMIATI, twin));

      changesNothing(HEAD, WIFE, row(CARD, "6474035207609004", "SUMIYATI", "12/07/1960", "P", "4"));

      assertThat(home().member(twin).orElseThrow().sameAs()).contains(SUMIATI);
      assertThat(conflicts()).containsExactly("4 recordStanding");
    }

    @Test
    void leavesARecordOutOfUse() {
      endorsed(Change.deactivate(SUMIATI, InactivationReason.NOT_IN_CIVIL_REGISTRY));

      changesNothing(HEAD, WIFE);

      assertThat(conflicts()).containsExactly("3 recordStanding");
    }
  }

  @Nested
  final class AboutAFamily {
    private final Residence elsewhere =
        Residence.builder().region(TELIHAN).neighbourhood(Neighbourhood.of(9, 2)).build();

    private final HouseholdId founded = new HouseholdId("household-founded");

    private void split(Optional<FamilyCardNumber> card) {
      endorsed(
          Change.split(HOME, List.of(SUMIATI), new NewHome(founded, SUMIATI, elsewhere, card)));
    }

    @Test
    void leavesItWhereItMovedTo() {
      endorsed(Change.move(HOME, elsewhere));

      changesNothing(HEAD, WIFE);

      assertThat(home().residence().area()).hasToString("64.74.03.1002/009/002");
      assertThat(conflicts()).containsExactly("2 residence");
    }

    @Test
    void leavesARenewedCardAndKnowsTheFamilyByTheOld() {
      endorsed(Change.renewCard(HOME, FamilyCardNumber.of(NEW_CARD)));

      changesNothing(HEAD, WIFE);

      assertThat(work.dinsos.householdOf(FamilyCardNumber.of(NEW_CARD)).map(Household::id))
          .contains(HOME);
      assertThat(conflicts()).containsExactly("2 familyCard");
    }

    @Test
    void leavesItSplit() {
      split(Optional.of(FamilyCardNumber.of(NEW_CARD)));

      changesNothing(HEAD, WIFE);

      assertThat(work.dinsos.householdOf(SUMIATI).map(Household::id)).contains(founded);
      assertThat(conflicts()).containsExactly("3 familyCard");
    }

    @Test
    void knowsWhoLeftItWithoutANumber() {
      split(Optional.of(FamilyCardNumber.of(NEW_CARD)));

      changesNothing(HEAD, WIFE.replace(NIK_OF_SUMIATI, ""));
    }

    @Test
    void takesTheNewCardThatAListTellsOfASplitFamily() {
      split(Optional.empty());

      taken(HEAD, WIFE.replace(CARD, NEW_CARD).replace(",3,", ",1,").replace(",005,", ",009,"));

      assertThat(work.dinsos.householdOf(FamilyCardNumber.of(NEW_CARD)).map(Household::id))
          .contains(founded);
      assertThat(work.dinsos.householdOf(SUMIATI).map(Household::id)).contains(founded);
    }

    @Test
    void leavesTwoMerged() {
      String other = "6474031203109007";
      String neighbour = row(other, "6474030101809003", "DARMAN", "01/01/1980", "L", "1");
      taken(HEAD, WIFE, neighbour);
      Household dissolved = work.dinsos.householdOf(FamilyCardNumber.of(other)).orElseThrow();
      endorsed(
          Change.mergeHouseholds(HOME, dissolved.id())
              .as(
                  dissolved.members().get(0).id(),
                  new FamilyRole.Census(CensusRelationship.OTHER)));

      changesNothing(HEAD, WIFE, neighbour);

      assertThat(home().members()).hasSize(3);
      assertThat(conflicts()).containsExactly("4 familyCard");
    }

    @Test
    void leavesItGoneAndPutsWhoIsNewOnItsCardIntoTheRejects() {
      endorsed(Change.moveAway(HOME, RegionCode.of("64.72")));
      String child = row(CARD, "6474030101209008", "RUSMINI", "01/01/2020", "P", "4");

      changesNothing(HEAD, WIFE, child);

      assertThat(home().closing()).isPresent();
      assertThat(conflicts()).containsExactly("2 closing", "3 closing", "4 familyCard");
    }
  }

  @Test
  void keepsTheJournalsClaimsAsTheyMustBe() {
    endorsed(Change.renewCard(HOME, FamilyCardNumber.of(NEW_CARD)));
    taken(HEAD, WIFE);

    assertThat(work.registry.verify((revisions, total) -> {}).isWhole()).isTrue();
    assertThat(Invented.CARD.digits()).isEqualTo(CARD);
  }
}
