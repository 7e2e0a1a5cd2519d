package id.dtks.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.registry.Registry;
import id.dtks.search.feed.BuildProgress;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one journal file. */
final class ManyProcessesTest {
  private static final Patience PATIENCE = Patience.ofSeconds(30);

  @TempDir private Path directory = Path.of("");

  @Test
  void followOneJournalEachWithAnIndexOfItsOwn() throws Exception {
    Path journal = directory.resolve("journal.db");
    try (Registry registry = Village.open(journal);
        PersonIndex people = PersonIndex.open(directory.resolve("mine"), registry)) {
      try (VillageProcess other =
          VillageProcess.start(journal, directory.resolve("theirs"), VillageProcess.Work.WRITE)) {
        other.awaitReady();
        PATIENCE.await(() -> people.size() > 50);
      }
      PATIENCE.await(() -> people.sequence() == registry.lastSequence());
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
        PATIENCE.await(() -> people.sequence() > opened + 100 && people.size() > 50);
      }
    }
  }
}
