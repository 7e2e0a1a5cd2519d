package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportTest {
  @TempDir private Path place = Path.of("");

  @Nested
  final class Done {
    @Test
    void saysWhatCameInAndWhatWasFound() throws IOException {
      Run run = Run.on(data(), "import", Lists.city(place).toString());
      assertThat(run.exitCode()).isZero();
      assertThat(run.err()).isEmpty();
      Golden.assertSame("import.txt", place, run.out());
    }

    @Test
    void againChangesNothing() {
      String list = Lists.city(place).toString();
      Run.on(data(), "import", list);
      String before = Run.on(data(), "verify").out();
      Run again = Run.on(data(), "import", list);
      assertThat(again.out()).contains("0 new, 0 changed, 117 as before. New people: 0.");
      assertThat(Run.on(data(), "verify").out()).isEqualTo(before);
    }

    @Test
    void asATrialLeavesNothingBehind() {
      Run run = Run.on(data(), "import", "--dry-run", Lists.damaged(place).toString());
      assertThat(run.out()).contains("Only checked: nothing is stored.", "1 new");
      assertThat(run.err()).contains("2 rows would not be taken.");
      assertThat(data()).doesNotExist();
      assertThat(place.resolve("damaged.rejects.csv")).doesNotExist();
    }

    @Test
    void givesEveryFindingItsRowAndColumnInAFile() {
      Path findings = place.resolve("findings.csv");
      Run.on(data(), "import", Lists.city(place).toString(), "--findings", findings.toString());
      assertThat(findings)
          .content()
          .startsWith("ROW,COLUMN,CODE,SEVERITY,FINDING,\"WHAT TO DO\"\n")
          .contains("\n124,TGL_LAHIR,DATE_ZERO,Error,");
    }

    @Test
    void drawsABarOnATerminalOnly() {
      assertThat(Run.watched(data(), "import", Lists.city(place).toString()).err())
          .contains("\r[")
          .contains("rows");
    }
  }

  @Nested
  final class InPart {
    @Test
    void keepsRefusedRowsWholeBesideTheList() throws IOException {
      Path list = Lists.damaged(place);
      Run run = Run.on(data(), "import", list.toString());
      assertThat(run.exitCode()).isEqualTo(1);
      assertThat(run.out()).contains("1 new").contains("New people: 2.");
      assertThat(run.err())
          .contains("2 rows were not taken; all of them are whole in", "damaged.rejects.csv")
          .contains("row 3: ", "row 5: The file ends in the middle of this row");
      assertThat(Files.readAllLines(place.resolve("damaged.rejects.csv")))
          .containsExactly(
              Files.readAllLines(list).get(0),
              Files.readAllLines(list).get(2),
              Files.readAllLines(list).get(4));
    }

    @Test
    void neverWritesOverRowsThatSomebodyMayBeMending() throws IOException {
      Path mending = Lists.write(place, "damaged.rejects.csv", "half mended");
      Run.on(data(), "import", Lists.damaged(place).toString());
      assertThat(mending).hasContent("half mended");
      assertThat(place.resolve("damaged.rejects-2.csv")).exists();
    }

    @Test
    void neverWritesOverTheList() throws IOException {
      Path list = Lists.damaged(place);
      String before = Files.readString(list);
      for (String option : new String[] {"--rejects", "--findings"}) {
        Run run = Run.on(data(), "import", list.toString(), option, list.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("must not be written to the file that is read");
      }
      assertThat(list).hasContent(before);
    }
  }

  @Test
  void ofAProvinceBeginsNoRegisterButWorksOnOne() {
    String list = Lists.household(place).toString();
    Run run = Run.on(data(), "--as", "dinsos-verifier:64", "import", list);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains("A new register is of one city or regency; 64 is wider");
    assertThat(data()).doesNotExist();
    Run.on(data(), "import", list);
    assertThat(Run.on(data(), "--as", "dinsos-verifier:64", "import", list).exitCode()).isZero();
  }

  private Path data() {
    return place.resolve("data");
  }
}
