package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataDirectoryTest {
  @TempDir private Path directory = Path.of("");

  @Test
  void thatIsNotThereYetAsksForAList() {
    assertRefused(Run.on(directory.resolve("none"), "queue"), "There is no data in");
  }

  @Test
  void ofSomethingElseIsLeftAlone() throws IOException {
    Files.writeString(directory.resolve("thesis.txt"), "my thesis");
    assertRefused(Run.on(directory, "queue"), "is not a data directory of dtks");
  }

  @Test
  void thatIsAFileIsNoDirectory() throws IOException {
    Path file = Files.writeString(directory.resolve("file"), "");
    assertRefused(Run.on(file, "queue"), "is not a data directory of dtks");
  }

  @Test
  void ofANewerVersionIsLeftAlone() throws IOException {
    Files.writeString(
        directory.resolve("dtks.json"), "{\"format\":99,\"regency\":\"64.74\",\"demo\":false}");
    assertRefused(Run.on(directory, "queue"), "A newer version of dtks");
  }

  @Test
  void inUseIsRefused() throws IOException {
    try (DataDirectory used = DataDirectory.openOrMake(directory, () -> "64.74")) {
      assertThat(used.index()).isEqualTo(directory.resolve("index"));
      assertRefused(Run.on(directory, "queue"), "Another process uses the data directory");
    }
  }

  @Test
  void inUseIsSearchedAllTheSame() throws IOException {
    Path data = directory.resolve("data");
    Run.on(data, "import", Lists.household(directory).toString());
    try (DataDirectory used = DataDirectory.open(data)) {
      assertThat(used.index()).exists();
      Run beside = Run.on(data, "search", "6474031708529951");
      assertThat(beside.exitCode()).isZero();
      assertThat(beside.out()).contains("ANDI AMIR  647403******9951");
      assertThat(beside.err()).contains("Another process uses the data directory; this searches");
    }
  }

  @Test
  void inUseForAMomentIsWaitedFor() throws Exception {
    Path data = directory.resolve("data");
    Run.on(data, "import", Lists.household(directory).toString());
    DataDirectory used = DataDirectory.open(data);
    Thread other =
        new Thread(
            () -> {
              try (used) {
                LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    other.start();
    assertThat(Run.on(data, "queue").exitCode()).isZero();
    other.join();
  }

  @Test
  void withoutItsJournalIsNotTakenForEmpty() throws IOException {
    Path data = directory.resolve("data");
    assertThat(Run.on(data, "import", Lists.household(directory).toString()).exitCode()).isZero();
    Files.delete(data.resolve("journal.db"));

    assertRefused(Run.on(data, "verify"), "The journal (journal.db)");
    assertThat(data.resolve("journal.db")).doesNotExist();
  }

  private static void assertRefused(Run run, String sentence) {
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).startsWith("Refused: ").contains(sentence, "  -> ");
    assertThat(run.out()).isEmpty();
  }
}
