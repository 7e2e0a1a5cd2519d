package id.dtks.console;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.journal.JdbcJournal;
import id.dtks.registry.Registry;
import id.dtks.registry.RegistrySettings;
import id.dtks.search.PersonIndex;
import id.dtks.search.feed.BuildProgress;
import id.dtks.search.feed.Checkpoint;
import id.dtks.search.feed.PersonFeed;
import id.dtks.search.feed.PersonSink;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerifyTest {
  @TempDir private Path directory = Path.of("");

  @Test
  void noticesAHouseholdThatTheIndexLacks() throws Exception {
    Path data = directory.resolve("data");
    Run.on(data, "import", Lists.household(directory).toString());
    assertThat(Run.on(data, "verify").out()).contains("The index agrees with the journal");
    forget(data);
    Run verified = Run.on(data, "verify");
    assertThat(verified.exitCode()).isEqualTo(1);
    assertThat(verified.err()).contains("Of 1 households the index says something else");
  }

  private static void forget(Path data) {
    try (Registry registry =
            Registry.open(
                JdbcJournal.over(JournalFile.at(data.resolve("journal.db"))),
                RegistrySettings.forRegency("64.74"));
        PersonIndex people =
            PersonIndex.open(data.resolve("index"), new Forgetful(registry), BuildProgress.NONE)) {
      people.rebuild(BuildProgress.NONE);
    }
  }

  /** Says how far the register goes, and nothing of who is in it. */
  private record Forgetful(Registry registry) implements PersonFeed {
    @Override
    public long lastSequence() {
      return registry.lastSequence();
    }

    @Override
    public boolean knows(Checkpoint checkpoint) {
      return true;
    }

    @Override
    public void passOn(long sequence, PersonSink sink) {
      long last = lastSequence();
      sink.checkpoint(new Checkpoint(last, registry.chainAt(last).orElse("")));
    }
  }
}
