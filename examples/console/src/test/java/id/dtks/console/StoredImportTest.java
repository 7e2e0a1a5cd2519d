package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.check.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Imports that store their list, and then fail at what is left to do. */
final class StoredImportTest {
  @TempDir private Path place = Path.of("");

  @Test
  void goOnAfterAFailureAndTellEachInTheEnd() {
    Followup followup = new Followup();
    List<String> done = new ArrayList<>();
    followup.attempt(
        ConsoleFinding.STORED_WITHOUT_FINDINGS_FILE,
        () -> {
          throw new IOException("No space left on device");
        });
    followup.attempt(ConsoleFinding.STORED_WITHOUT_INDEX, () -> done.add("index"));
    assertThat(done).containsExactly("index");
    assertThat(followup.failures())
        .containsExactly(
            Finding.of(ConsoleFinding.STORED_WITHOUT_FINDINGS_FILE).with("kind", "IOException"));
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
