package id.dtks.journal;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/** SQLite with the settings that {@link JdbcJournal} asks for. */
final class SqliteFile {
  private SqliteFile() {}

  static DataSource at(Path file) {
    return at(file, settings());
  }

  static DataSource at(Path file, SQLiteConfig config) {
    SQLiteDataSource database = new SQLiteDataSource(config);
    database.setUrl("jdbc:sqlite:" + file);
    return database;
  }

  static SQLiteConfig settings() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setBusyTimeout(10_000);
    config.setCacheSize(-65_536);
    return config;
  }
}
