package id.dtks.journal;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

final class SqliteTamperingTest extends TamperingContract {
  @TempDir Path directory;

  @Override
  DataSource emptyDatabase() {
    return SqliteFile.at(directory.resolve("journal.sqlite"));
  }
}
