package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Imports that store their list, and then fail at what is left to do. */
final class StoredImportTest {
  @TempDir private Path place = Path.of("");

  @Test
  @EnabledOnOs(OS.LINUX)
  void withoutAFileOfFindingsSaysThatTheListIsStored() {
    Run run =
        Run.on(data(), "import", Lists.damaged(place).toString(), "--findings", "/dev/full");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("New people: 2.", "Ready to be searched: 2 people.");
    assertThat(run.err())
        .contains("The list is stored; only the file of findings could not be finished")
        .contains("  -> Repeat the command with --dry-run")
        .doesNotContain("as it was");
    assertThat(Run.on(data(), "verify").exitCode()).isZero();
  }

  @Test
  void withoutAnIndexSaysThatTheListIsStored() throws IOException {
    try (DataDirectory made = DataDirectory.openOrMake(data(), () -> "64.74")) {
      made.keep(place);
      Lists.write(data(), "index", "in the way");
    }
    Run run = Run.on(data(), "import", Lists.household(place).toString());
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.out()).contains("New people: 2.");
    assertThat(run.err())
        .contains("The list is stored; only the search index could not be brought up to date")
        .contains("the next search brings the index up to date")
        .doesNotContain("as it was");
    assertThat(Run.on(data(), "show", "6474031708529951").exitCode()).isZero();
  }

  private Path data() {
    return place.resolve("data");
  }
}
