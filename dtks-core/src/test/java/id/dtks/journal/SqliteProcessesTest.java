package id.dtks.journal;

import static id.dtks.journal.Ledgers.first;
import static id.dtks.journal.Ledgers.household;
import static id.dtks.journal.Ledgers.put;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several processes over one file, and one that dies. */
final class SqliteProcessesTest {
  @TempDir Path directory;

  @Test
  void keepsEveryAcknowledgedAppendOfAProcessKilledWhileItAppends() throws Exception {
    Path file = directory.resolve("journal.sqlite");
    Process writer = JournalWriter.start(file, "victim", Integer.MAX_VALUE);
    long acknowledged = 0;
    try (BufferedReader lines = writer.inputReader()) {
      for (int heard = 0; heard < 40; heard++) {
        acknowledged = Long.parseLong(lines.readLine());
      }
      // By its handle: the process itself would close the stream with what it still said.
      writer.toHandle().destroyForcibly();
      writer.waitFor();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        acknowledged = Math.max(acknowledged, Long.parseLong(line));
      }
    }

    try (Journal journal = JdbcJournal.over(SqliteFile.at(file))) {
      assertThat(journal.verify().breach()).isEmpty();
      assertThat(journal.lastSequence()).isGreaterThanOrEqualTo(acknowledged);
      put(journal, first(household("h-after")));
      assertThat(journal.verify().isWhole()).isTrue();
    }
  }

  @Test
  void letsProcessesThatStartAtOnceMakeAndShareOneJournal() throws Exception {
    Path file = directory.resolve("journal.sqlite");
    List<Process> writers = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      writers.add(JournalWriter.start(file, "writer" + i, 40));
    }
    for (Process writer : writers) {
      assertThat(writer.waitFor()).isZero();
    }

    try (Journal journal = JdbcJournal.over(SqliteFile.at(file))) {
      assertThat(journal.lastSequence()).isEqualTo(2 * 2 * 40);
      assertThat(journal.verify().breach()).isEmpty();
    }
  }
}
