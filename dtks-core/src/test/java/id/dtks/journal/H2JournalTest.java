package id.dtks.journal;

import java.nio.file.Path;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.io.TempDir;

final class H2JournalTest extends JournalContract {
  @TempDir Path directory;

  @Override
  Journal open() {
    return JdbcJournal.over(
        JdbcConnectionPool.create("jdbc:h2:file:" + directory.resolve("journal"), "", ""));
  }
}
