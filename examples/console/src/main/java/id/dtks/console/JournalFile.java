package id.dtks.console;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/** The SQLite file that holds the journal. */
final class JournalFile {
  private static final int WAIT_FOR_WRITERS_MILLIS = 10_000;
  private static final int CACHE_KIBIBYTES = 65_536;

  private JournalFile() {}

  /** Returns the way to a file, made with the first connection. */
  static DataSource at(Path file) {
    return at(file, config());
  }

  static DataSource at(Path file, SQLiteConfig config) {
    SQLiteDataSource database = new SQLiteDataSource(config);
    database.setUrl("jdbc:sqlite:" + file);
    return database;
  }

  /** A write is on the disk when it returns, and readers never wait for it. */
  static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setBusyTimeout(WAIT_FOR_WRITERS_MILLIS);
    config.setCacheSize(-CACHE_KIBIBYTES);
    return config;
  }
}
