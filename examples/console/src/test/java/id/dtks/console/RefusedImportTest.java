package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

/** Imports that are refused, on a register that holds something already. */
final class RefusedImportTest {
  @TempDir private Path place = Path.of("");

  private String before = "";

  @BeforeEach
  void importAHousehold() {
    assertThat(Run.on(data(), "import", Lists.household(place).toString()).exitCode()).isZero();
    before = state();
  }

  @Test
  void ofAnUnknownLayoutTellsWhatWasExpectedAndFound() {
    assertRefused(
        Run.on(data(), "import", Lists.stock(place).toString()),
        "BNBA",
        "SIAK",
        "(BARANG, JUMLAH)");
  }

  @Test
  void ofAnotherLayoutThanAskedForNamesTheMissingColumns() {
    assertRefused(
        Run.on(data(), "import", "--layout", "siak", Lists.household(place).toString()),
        "SIAK",
        "missing");
  }

  @Test
  void ofAFileThatIsNoText() {
    byte[] bytes = {'N', 'I', 'K', 0, 1, 2};
    assertRefused(
        Run.on(data(), "import", Lists.write(place, "list.csv", bytes).toString()), "not text");
  }

  @Test
  void ofASpreadsheet() {
    byte[] bytes = {'P', 'K', 3, 4, 20, 0, 6};
    assertRefused(
        Run.on(data(), "import", Lists.write(place, "list.xlsx", bytes).toString()),
        "spreadsheet",
        "CSV");
  }

  @Test
  void ofAnEmptyFile() {
    assertRefused(Run.on(data(), "import", Lists.write(place, "list.csv", "").toString()), "empty");
  }

  @Test
  void ofADirectory() {
    assertRefused(Run.on(data(), "import", place.toString()), "folder");
  }

  @Test
  void ofAFileThatIsNotThere() {
    assertRefused(Run.on(data(), "import", place.resolve("none.csv").toString()), "no such file");
  }

  @Test
  void byARoleThatMayNot() {
    assertRefused(
        Run.on(
            data(), "--as", "camat-viewer:64.74.03", "import", Lists.household(place).toString()),
        "may not");
  }

  @Test
  void forWantOfSpaceOnTheDisk() {
    SQLiteConfig full = JournalFile.config();
    full.setMaxPageCount(1);
    assertRefused(
        Run.with(
            file -> JournalFile.at(file, full), data(), "import", Lists.city(place).toString()),
        "no room left",
        "Free some disk space");
  }

  @Test
  void forAFileOfFindingsThatCannotBeWritten() {
    assertRefused(
        Run.on(
            data(),
            "import",
            Lists.city(place).toString(),
            "--findings",
            place.resolve("none/findings.csv").toString()),
        "findings.csv is not there");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void forWantOfSpaceForTheFileOfFindings() {
    assertRefused(
        Run.on(data(), "import", Lists.city(place).toString(), "--findings", "/dev/full"),
        "The disk is full; the data is as it was before this command.");
  }

  @Test
  void leavesNoDirectoryBehindWhereThereWasNone() {
    Path fresh = place.resolve("fresh");
    Run run = Run.on(fresh, "import", Lists.stock(place).toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(fresh).doesNotExist();
  }

  private void assertRefused(Run run, String... words) {
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).startsWith("Refused: ").contains(words).contains("\n  -> ");
    assertThat(run.err()).doesNotContain("\tat ", "Exception");
    assertThat(state()).isEqualTo(before);
  }

  private String state() {
    return Run.on(data(), "verify").out() + Run.on(data(), "show", "6474031708529951").out();
  }

  private Path data() {
    return place.resolve("data");
  }
}
