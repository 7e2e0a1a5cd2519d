package id.dtks.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.Invented;
import id.dtks.actor.Role;
import id.dtks.journal.InMemoryJournal;
import id.dtks.registry.Registry;
import id.dtks.registry.RegistrySettings;
import id.dtks.rule.RuleFinding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NikSettlementTest {
  private static final String LIST =
      """
      DESA,KECAMATAN,NKK,NIK,NAMA,TGL_LAHIR,JENKEL,SHDK
      GUNUNG TELIHAN,BONTANG BARAT,6474031203109001,6474035207609002,SUMIATI,12/07/1960,L,1
      BELIMBING,BONTANG BARAT,6474031203109002,6474035207609002,SUMIATI,12/07/1960,P,1
      """;

  @TempDir private Path directory = Path.of("");

  @Test
  void changesNothingAgainWhereTheLaterRowOfAPersonOnTwoCardsFitsTheNumberBetter()
      throws IOException {
    Path file = Files.writeString(directory.resolve("list.csv"), LIST);
    try (Registry registry =
        Registry.open(
            new InMemoryJournal(),
            RegistrySettings.forRegency(Invented.BONTANG.region().toString()))) {
      ListImport list = ListImport.of(file);
      ImportReport first =
          list.into(registry.deskOf(Invented.atBontang(Role.DINSOS_VERIFIER))).orElseThrow();
      assertThat(first.findings())
          .extracting(FindingCount::code)
          .contains(RuleFinding.PERSON_IN_TWO_KK.name())
          .doesNotContain(RuleFinding.NIK_DUPLICATE.name());

      ImportReport again =
          list.into(registry.deskOf(Invented.atBontang(Role.DINSOS_VERIFIER))).orElseThrow();

      assertThat(again.changedHouseholds()).isZero();
      assertThat(again.findings()).isEqualTo(first.findings());
    }
  }
}
