package id.dtks.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.registry.Registry;
import id.dtks.search.feed.BuildProgress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one journal file. */
final class ManyProcessesTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  @TempDir private Path directory = Path.of("");

  @Test
  void followOneJournalEachWithAnIndexOfItsOwn() throws Exception {
    Path journal = directory.resolve("journal.db");
    try (Registry registry = Village.open(journal);
        PersonIndex people = PersonIndex.open(directory.resolve("mine"), registry)) {
      try (VillageProcess other =
          VillageProcess.start(journal, directory.resolve("theirs"), VillageProcess.Work.WRITE)) {
        other.awaitReady();
        await(() -> people.size() > 50);
      }
      await(() -> people.sequence() == registry.lastSequence());
      assertThat(people.compare(BuildProgress.NONE).agrees()).isTrue();
    }
  }

  @Test
  void readTheIndexThatOneOfThemWrites() throws Exception {
    Path journal = directory.resolve("journal.db");
    Path index = directory.resolve("index");
    try (VillageProcess writer =
        VillageProcess.start(journal, index, VillageProcess.Work.REBUILD)) {
      writer.awaitReady();
      try (PersonSearch people = PersonIndex.openReadOnly(index, () -> LocalDate.of(2026, 1, 1))) {
        long opened = people.sequence();
        await(() -> people.sequence() > opened + 100 && people.size() > 50);
      }
    }
  }

  private static void await(BooleanSupplier event) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!event.getAsBoolean() && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
    assertThat(event.getAsBoolean()).isTrue();
  }
}
