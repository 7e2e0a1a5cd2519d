package id.dtks.exchange;

import static id.dtks.Invented.BELIMBING;
import static id.dtks.Invented.TELIHAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.dtks.Invented;
import id.dtks.actor.Role;
import id.dtks.check.Finding;
import id.dtks.household.AidProgram;
import id.dtks.household.DecileSnapshot;
import id.dtks.household.Eligibility;
import id.dtks.household.FamilyRole;
import id.dtks.household.Household;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.Life;
import id.dtks.household.Member;
import id.dtks.household.Relationship;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import id.dtks.identity.Sex;
import id.dtks.journal.InMemoryJournal;
import id.dtks.registry.Desk;
import id.dtks.registry.Registry;
import id.dtks.registry.RegistrySettings;
import id.dtks.rule.RuleSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ListImportTest {
  private static final String HEADER =
      "ID_DTKS,KECAMATAN,DESA,ALAMAT,RW,RT,NKK,NIK,NAMA,TGL_LAHIR,JENKEL,SHDK,PKH";
  private static final String CARD = "6474031203109001";
  private static final String OTHER_CARD = "6474031203109002";
  private static final String HEAD =
      row("1", CARD, "6474031202559001", "SLAMET RIYADI", "12/02/1955", "L", "1");
  private static final String WIFE =
      row("2", CARD, "6474035207609002", "SUMIATI", "12/07/1960", "P", "3");
  private static final String NEIGHBOUR =
      row("3", OTHER_CARD, "6474030101809003", "DARMAN", "01/01/1980", "L", "1");

  private final Registry registry =
      Registry.open(
          new InMemoryJournal(),
          RegistrySettings.builder()
              .regency(Invented.BONTANG.region())
              .clock(() -> Instant.parse("2026-11-24T02:00:00Z"))
              .build());

  private final Desk dinsos = registry.deskOf(Invented.atBontang(Role.DINSOS_VERIFIER));
  private final List<RowFinding> findings = new ArrayList<>();

  @TempDir Path directory;

  private static String row(
      String id, String card, String nik, String name, String birth, String sex, String shdk) {
    return String.join(
        ",",
        id,
        "BONTANG BARAT",
        "GUNUNG TELIHAN",
        "JL. X",
        "002",
        "005",
        card,
        nik,
        name,
        birth,
        sex,
        shdk,
        "YA");
  }

  private ListImport listOf(String... rows) {
    try {
      Path file = Files.createTempFile(directory, "list", ".csv");
      Files.writeString(file, HEADER + "\n" + String.join("\n", rows) + "\n");
      return ListImport.of(file).onFinding(findings::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ImportReport taken(String... rows) {
    return listOf(rows).into(dinsos).orElseThrow();
  }

  private Household household(String card) {
    return dinsos.householdOf(FamilyCardNumber.of(card)).orElseThrow();
  }

  private List<String> codesAt(long row) {
    return findings.stream()
        .filter(found -> found.row() == row)
        .map(found -> found.finding().code())
        .toList();
  }

  @Test
  void judgesByTheRulesThatWereAdopted() {
    registry
        .deskOf(Invented.atBontang(Role.DINSOS_HEAD))
        .adoption()
        .rules(RuleSet.standard().named("mild").without("NAME_SINGLE_WORD").toJson())
        .orElseThrow();

    taken(HEAD, WIFE);

    assertThat(household(CARD).findings())
        .extracting(Finding::code)
        .doesNotContain("NAME_SINGLE_WORD");
  }

  @Nested
  final class Grouping {
    @Test
    void makesOneHouseholdOfTheRowsOfACardWhereverTheyStand() {
      ImportReport report = taken(HEAD, NEIGHBOUR, WIFE);

      assertThat(report.rows()).isEqualTo(3);
      assertThat(report.newHouseholds()).isEqualTo(2);
      assertThat(report.newPeople()).isEqualTo(3);
      assertThat(household(CARD).version()).isEqualTo(1);
      assertThat(household(CARD).members())
          .extracting(member -> member.name().recorded())
          .containsExactly("SLAMET RIYADI", "SUMIATI");
    }

    @Test
    void readsEveryField() {
      taken(HEAD, WIFE);

      Member head = household(CARD).members().get(0);
      assertThat(head.nik()).contains(Nik.of("6474031202559001"));
      assertThat(head.birthDate()).contains(LocalDate.of(1955, 2, 12));
      assertThat(head.familyRole()).isEqualTo(new FamilyRole.Civil(Relationship.HEAD));
      assertThat(head.programs()).containsExactly(AidProgram.PKH);
      assertThat(household(CARD).residence().area()).hasToString("64.74.03.1002/005/002");
    }

    @Test
    void keepsWhatARowTellsOfAnotherPlace() {
      taken(HEAD, WIFE.replace("JL. X", "JL. Y"));

      assertThat(household(CARD).residence().street()).contains("JL. X");
      assertThat(household(CARD).members().get(1).recorded())
          .containsEntry("otherResidence", "64.74.03.1002/005/002, JL. Y");
    }

    @Test
    void keepsARowWithoutAReadableCardAsAHouseholdOfItsOwn() {
      taken(HEAD, row("9", "", "6474035207709009", "SITI", "12/07/1970", "P", "4"));

      Household alone = dinsos.householdOf(Nik.of("6474035207709009")).orElseThrow();
      assertThat(alone.members()).hasSize(1);
      assertThat(codesAt(3)).contains("KK_MISSING");
    }

    @Test
    void takesACardThatIsThePersonsNikForNone() {
      taken(HEAD, row("9", "6474031207709009", "6474031207709009", "AGUS", "12/07/1970", "L", "4"));

      assertThat(codesAt(3)).contains("KK_LOOKS_LIKE_NIK").doesNotContain("HEAD_COUNT");
      assertThat(dinsos.householdOf(FamilyCardNumber.of("6474031207709009"))).isEmpty();
    }
  }

  @Nested
  final class Again {
    @Test
    void changesNothing() {
      String[] rows = {
        HEAD,
        WIFE,
        NEIGHBOUR,
        row("5", OTHER_CARD, "6474031202559001", "ORANG LAIN", "02/03/1999", "L", "4"),
        row("6", "", "7.20110E+15", "TANPA KARTU", "0000-00-00", "X", "77"),
        row("7", "", "", "TANPA KARTU DAN NIK", "", "", "")
      };
      taken(rows);
      long before = registry.lastSequence();

      ImportReport again = taken(rows);

      assertThat(registry.lastSequence()).isEqualTo(before);
      assertThat(again.newHouseholds() + again.changedHouseholds() + again.newPeople()).isZero();
      assertThat(again.unchangedHouseholds()).isEqualTo(4);
    }

    @Test
    void takesOverWhatALaterListCorrectsAndKeepsWhatItLacks() {
      taken(HEAD, row("2", CARD, "64740352076090", "SUMIYATI", "12/07/1960", "P", "3"));
      assertThat(household(CARD).members().get(1).nik()).isEmpty();

      taken(row("2", CARD, "6474035207609002", "SUMIATI", "12/07/1960", "", "3"));

      Member wife = household(CARD).members().get(1);
      assertThat(wife.nik()).contains(Nik.of("6474035207609002"));
      assertThat(wife.name().recorded()).isEqualTo("SUMIATI");
      assertThat(wife.sex()).contains(Sex.FEMALE);
      assertThat(household(CARD).members()).hasSize(2);
    }

    @Test
    void losesNoNameToABlankOne() {
      taken(HEAD, WIFE);

      taken(HEAD, row("2", CARD, "6474035207609002", "", "12/07/1960", "P", "3"));

      assertThat(household(CARD).members().get(1).name().recorded()).isEqualTo("SUMIATI");
    }

    @Test
    void leavesBothStandingsToTheDesks() {
      taken(HEAD, WIFE);
      Eligibility judged =
          Eligibility.ineligible(IneligibilityReason.WELL_OFF, LocalDate.of(2026, 11, 1));
      Household known = household(CARD);
      dinsos.intake(
          false,
          intake -> {
            intake.store(
                List.of(
                    known.withMember(
                        known.members().get(0).id(),
                        member -> member.toBuilder().eligibility(judged).build())));
            return true;
          });

      taken(row("1", CARD, "6474031202559001", "SLAMET", "12/02/1955", "L", "1"));

      assertThat(household(CARD).members().get(0).eligibility()).isEqualTo(judged);
      assertThat(household(CARD).members().get(0).name().recorded()).isEqualTo("SLAMET");
    }
  }

  @Nested
  final class WhoseNikItIs {
    @Test
    void goesToThePersonWhoseBirthDateItHas() {
      taken(
          row("5", OTHER_CARD, "6474031202559001", "ORANG LAIN", "02/03/1999", "L", "1"),
          HEAD,
          WIFE);

      assertThat(household(CARD).members().get(0).nik()).isPresent();
      Member other = household(OTHER_CARD).members().get(0);
      assertThat(other.nik()).isEmpty();
      assertThat(other.recorded()).containsEntry(Member.NIK, "6474031202559001");
      assertThat(codesAt(2)).contains("NIK_DUPLICATE");
      assertThat(codesAt(3)).doesNotContain("NIK_DUPLICATE");
    }

    @Test
    void staysWithThePersonWhoIsOnTwoCards() {
      taken(
          HEAD,
          WIFE,
          NEIGHBOUR,
          row("8", OTHER_CARD, "6474035207609002", "SUMIATI", "12/07/1960", "P", "9"));

      assertThat(household(CARD).members().get(1).nik()).isPresent();
      assertThat(household(OTHER_CARD).members().get(1).nik()).isEmpty();
      assertThat(codesAt(5)).contains("PERSON_IN_TWO_KK");
    }

    @Test
    void isSettledBetweenTwoPeopleOfOneCardToo() {
      taken(HEAD, row("2", CARD, "6474031202559001", "SUMIATI", "12/07/1960", "P", "3"));

      assertThat(household(CARD).members()).hasSize(2);
      assertThat(codesAt(3)).contains("NIK_DUPLICATE");
    }

    @Test
    void aRowThatSaysTheSameTwiceIsOnePerson() {
      ImportReport report = taken(HEAD, WIFE, WIFE);

      assertThat(report.newPeople()).isEqualTo(2);
      assertThat(codesAt(4)).containsExactly("ROW_REPEATED");
    }
  }

  @Nested
  final class SomebodyListedTwice {
    private static final String WIFE_AGAIN =
        row("4", CARD, "6474035207609004", "SUMIATI", "12/07/1960", "P", "9");

    @Test
    void keepsTheFirstNumberAndTheTextOfTheOther() {
      taken(HEAD, WIFE, WIFE_AGAIN);

      Member wife = household(CARD).members().get(1);
      assertThat(wife.nik()).contains(Nik.of("6474035207609002"));
      assertThat(wife.recorded()).containsEntry(Member.OTHER_NIK, "6474035207609004");
      assertThat(codesAt(4)).contains("ROW_REPEATED");
    }

    @Test
    void leavesTheOtherNumberToWhoHasIt() {
      taken(
          HEAD,
          WIFE,
          WIFE_AGAIN,
          row("5", OTHER_CARD, "6474035207609004", "RUSMINI", "12/07/1960", "P", "1"));

      assertThat(household(OTHER_CARD).members().get(0).nik()).isPresent();
    }

    @Test
    void isNotTakenForAnotherWhoOnlySharesTheNumber() {
      String[] rows = {
        HEAD, WIFE, WIFE, row("6", CARD, "6474035207609002", "NURHAYATI", "01/01/1990", "P", "4")
      };
      taken(rows);
      long before = registry.lastSequence();

      taken(rows);

      assertThat(household(CARD).members()).hasSize(3);
      assertThat(registry.lastSequence()).isEqualTo(before);
    }

    @Test
    void twoWhoseRowsSayOnlyAShortNameAreTwo() {
      String[] rows = {
        HEAD, row("", CARD, "", "SITI", "", "P", "4"), row("", CARD, "", "SITI", "", "P", "4")
      };
      taken(rows);
      taken(rows);

      assertThat(household(CARD).members()).hasSize(3);
    }
  }

  @Nested
  final class Refusing {
    @Test
    void putsALineThatIsNoRowWholeIntoTheRejects() throws IOException {
      Path rejects = directory.resolve("rejects.csv");

      ImportReport report =
          listOf(HEAD, "6474,only,four,cells", WIFE).rejectsTo(rejects).into(dinsos).orElseThrow();

      assertThat(report.rejectedRows()).isEqualTo(1);
      assertThat(Files.readAllLines(rejects)).containsExactly(HEADER, "6474,only,four,cells");
      assertThat(household(CARD).members()).hasSize(2);
    }

    @Test
    void leavesRowsOutsideTheAreaToOthers() throws IOException {
      Path rejects = directory.resolve("rejects.csv");
      Desk belimbing = registry.deskOf(Invented.operator(BELIMBING));

      ImportReport report = listOf(HEAD).rejectsTo(rejects).into(belimbing).orElseThrow();

      assertThat(codesAt(2)).containsExactly("ROW_OUTSIDE_AREA");
      assertThat(report.rejectedRows()).isEqualTo(1);
      assertThat(Files.readAllLines(rejects)).contains(HEAD);
      assertThat(registry.lastSequence()).isZero();
    }

    @Test
    void leavesAHouseholdOfAnotherAreaAsItIs() {
      taken(HEAD, WIFE);
      Desk belimbing = registry.deskOf(Invented.operator(BELIMBING));

      listOf(HEAD.replace("GUNUNG TELIHAN", "BELIMBING")).into(belimbing).orElseThrow();

      assertThat(codesAt(2)).contains("CARD_ELSEWHERE");
      assertThat(household(CARD).residence().region()).isEqualTo(TELIHAN);
    }

    @Test
    void isForRolesThatMayImportOnly() {
      assertThat(listOf(HEAD).into(registry.deskOf(Invented.atBontang(Role.AUDITOR))).findings())
          .extracting(finding -> finding.code())
          .containsExactly("ROLE_MAY_NOT_IMPORT");
    }

    @Test
    void storesNothingInADryRunButTellsTheSame() {
      ImportReport dry = listOf(HEAD, WIFE).dryRun().into(dinsos).orElseThrow();

      assertThat(registry.lastSequence()).isZero();
      assertThat(dry.dryRun()).isTrue();
      assertThat(dry.newPeople()).isEqualTo(2);
    }

    @Test
    void storesNothingIfItFailsHalfWay() {
      ListImport failing =
          listOf(HEAD, WIFE)
              .onProgress(
                  (rows, of) -> {
                    throw new IllegalStateException("the power went");
                  });

      assertThatThrownBy(() -> failing.into(dinsos)).hasMessage("the power went");
      assertThat(registry.lastSequence()).isZero();
    }
  }

  @Nested
  final class OtherLayouts {
    @Test
    void suspectsASpreadsheetWhereTooManyNikEndInZero() {
      String[] rows =
          IntStream.range(0, 60)
              .mapToObj(
                  i ->
                      row(
                          "R" + i,
                          OTHER_CARD,
                          "6474030101" + (i + 10) + "90" + (i % 3 == 0 ? "00" : "01"),
                          "ORANG " + i,
                          "01/01/1980",
                          "L",
                          "4"))
              .toArray(String[]::new);

      taken(rows);

      assertThat(codesAt(1)).containsExactly("NIK_MAYBE_ROUNDED");
    }

    @Test
    void readsTheCivilRegistrysDeathsAndPlaces() throws IOException {
      taken(HEAD, WIFE);
      Path siak = directory.resolve("siak.csv");
      Files.writeString(
          siak,
          """
          NIK;NO_KK;NAMA_LGKP;JENIS_KLMIN;TGL_LHR;STAT_HBKEL;NO_RT;NO_RW;NO_PROP;NO_KAB;NO_KEC;NO_KEL;STATUS;TGL_STATUS
          6474031202559001;6474031203109001;SLAMET RIYADI;L;1955-02-12;1;005;002;64;74;03;1002;MENINGGAL;2026-10-03
          """);

      ImportReport report = ListImport.of(siak).onFinding(findings::add).into(dinsos).orElseThrow();

      assertThat(report.changedHouseholds()).isEqualTo(1);
      assertThat(household(CARD).members().get(0).life())
          .isEqualTo(Life.deceasedOn(LocalDate.of(2026, 10, 3)));
      assertThat(codesAt(2)).contains("DECEASED_ACTIVE");
    }

    @Test
    void keepsEachDecileAFamilyWasRankedInWithItsDay() throws IOException {
      for (String decile : List.of("4", "4", "2", "20")) {
        Path bnba = directory.resolve("bnba.csv");
        Files.writeString(
            bnba,
            """
            NKK,NIK,NAMA,SHDK,KECAMATAN,DESA,DESIL_NASIONAL
            6474031203109001,6474031202559001,SLAMET RIYADI,1,BONTANG BARAT,GUNUNG TELIHAN,%s
            """
                .formatted(decile));
        ListImport.of(bnba).onFinding(findings::add).into(dinsos).orElseThrow();
      }

      assertThat(household(CARD).deciles())
          .extracting(DecileSnapshot::decile, DecileSnapshot::source)
          .containsExactly(tuple(4, "BNBA"), tuple(2, "BNBA"));
      assertThat(household(CARD).members().get(0).recorded()).containsEntry("decile", "20");
      assertThat(codesAt(2)).contains("DECILE_UNKNOWN_VALUE");
    }

    @Test
    void keepsWhatAProposalSheetSaysBeyondTheRecord() throws IOException {
      Path usulan = directory.resolve("usulan.csv");
      Files.writeString(
          usulan,
          """
          NIK	PROGRAM BANSOS	NOKK	NAMA	TANGGAL LAHIR (31/01/2000)	JENIS KELAMIN	RT	RW	KECAMATAN	KELURAHAN	STATUS HAMIL
          6474031202559001	PKH	6474031203109001	SLAMET RIYADI	12/02/1955	L	5	2	BONTANG BARAT	TELIHAN	TIDAK
          """);

      ListImport.of(usulan).onFinding(findings::add).into(dinsos).orElseThrow();

      Member head = household(CARD).members().get(0);
      assertThat(head.recorded())
          .containsEntry("PROGRAM", "PKH")
          .containsEntry("PREGNANCY", "TIDAK");
      assertThat(household(CARD).residence().region()).isEqualTo(TELIHAN);
      assertThat(codesAt(2)).contains("REGION_ALIAS", "RT_STYLE");
      assertThat(codesAt(1)).containsExactly("COLUMNS_NOT_USED");
    }
  }
}
