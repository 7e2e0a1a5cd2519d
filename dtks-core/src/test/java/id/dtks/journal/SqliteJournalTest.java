package id.dtks.journal;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

final class SqliteJournalTest extends JournalContract {
  @TempDir Path directory;

  @Override
  Journal open() {
    return JdbcJournal.over(SqliteFile.at(directory.resolve("journal.sqlite")));
  }
}
