package id.dtks.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.Invented;
import id.dtks.actor.Role;
import id.dtks.household.Household;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import id.dtks.journal.InMemoryJournal;
import id.dtks.registry.Desk;
import id.dtks.registry.Registry;
import id.dtks.registry.RegistrySettings;
import id.dtks.rule.RuleFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person whose NIK stands in the place of the card in one list, and the card in another. */
final class UnreadableCardTest {
  private static final String HEADER = "KECAMATAN,DESA,ALAMAT,RW,RT,NKK,NIK,NAMA,TGL_LAHIR,SHDK";
  private static final FamilyCardNumber CARD = FamilyCardNumber.of("6474031203109001");
  private static final Nik WIFE = Nik.of("6474035207609002");
  private static final String HEAD =
      row(CARD.digits(), "6474031202559001", "SLAMET RIYADI,12/02/1955,1");
  private static final String WIFE_WITHOUT_CARD =
      row(WIFE.digits(), WIFE.digits(), "SUMIATI,12/07/1960,3");
  private static final String WIFE_WITH_CARD =
      row(CARD.digits(), WIFE.digits(), "SUMIATI,12/07/1960,3");

  private final Registry registry =
      Registry.open(
          new InMemoryJournal(), RegistrySettings.forRegency(Invented.BONTANG.region().toString()));

  private final Desk desk = registry.deskOf(Invented.atBontang(Role.DINSOS_VERIFIER));

  @TempDir private Path directory = Path.of("");

  private static String row(String card, String nik, String person) {
    return "BONTANG BARAT,GUNUNG TELIHAN,JL. X,002,005," + card + "," + nik + "," + person;
  }

  private ImportReport imported(String... rows) throws IOException {
    Path file = directory.resolve("list.csv");
    Files.writeString(file, HEADER + "\n" + String.join("\n", rows) + "\n");
    return ListImport.of(file).into(desk).orElseThrow();
  }

  private PersonId wife() {
    return desk.householdOf(WIFE).orElseThrow().members().stream()
        .filter(member -> member.nik().filter(WIFE::equals).isPresent())
        .map(Member::id)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void standsInAHouseholdOfItsOwnWhileNoListTellsTheCard() throws IOException {
    imported(HEAD, WIFE_WITHOUT_CARD);

    assertThat(desk.householdOf(WIFE)).get().extracting(Homes::hasCard).isEqualTo(false);
  }

  @Test
  void comesHomeAsTheSamePersonOnceAListTellsTheCard() throws IOException {
    imported(HEAD, WIFE_WITHOUT_CARD);
    PersonId before = wife();

    ImportReport report = imported(HEAD, WIFE_WITH_CARD);

    assertThat(report.newPeople()).isZero();
    assertThat(report.findings())
        .extracting(FindingCount::code)
        .doesNotContain(RuleFinding.PERSON_IN_TWO_KK.name());
    assertThat(wife()).isEqualTo(before);
    assertThat(desk.householdOf(CARD).map(Household::members).orElse(List.of())).hasSize(2);
  }

  @Test
  void staysHomeWhenTheListWithoutTheCardComesAgain() throws IOException {
    imported(HEAD, WIFE_WITHOUT_CARD);
    imported(HEAD, WIFE_WITH_CARD);
    PersonId before = wife();

    ImportReport report = imported(HEAD, WIFE_WITHOUT_CARD);

    assertThat(report.newPeople()).isZero();
    assertThat(report.newHouseholds()).isZero();
    assertThat(wife()).isEqualTo(before);
    assertThat(desk.householdOf(WIFE)).isEqualTo(desk.householdOf(CARD));
  }

  @Test
  void changesNothingInTheHouseholdItIsKnownIn() throws IOException {
    imported(HEAD, WIFE_WITH_CARD);

    assertThat(imported(WIFE_WITHOUT_CARD).changedHouseholds()).isZero();

    assertThat(desk.householdOf(CARD)).get().extracting(Homes::hasCard).isEqualTo(true);
  }

  @Test
  void isFoundAtHomeByAThirdRowWithItsNumber() throws IOException {
    String elsewhere = WIFE_WITH_CARD.replace(CARD.digits(), "6474031203109009");

    ImportReport report = imported(WIFE_WITHOUT_CARD, HEAD, WIFE_WITH_CARD, elsewhere);

    assertThat(report.newHouseholds()).isEqualTo(3);
    assertThat(imported(WIFE_WITHOUT_CARD, HEAD, WIFE_WITH_CARD, elsewhere).changedHouseholds())
        .isZero();
  }
}
