package id.dtks.console;

import id.dtks.journal.JdbcJournal;
import id.dtks.region.RegionLevel;
import id.dtks.registry.Desk;
import id.dtks.registry.Registry;
import id.dtks.registry.RegistrySettings;
import java.io.IOException;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/** The register and its index on one data directory, and the desk of the session's actor there. */
final class Workplace implements AutoCloseable {
  private static final int WAIT_FOR_WRITERS_MILLIS = 10_000;
  private static final int CACHE_KIBIBYTES = 65_536;

  private final DataDirectory directory;
  private final Registry registry;
  private final Session session;

  private Workplace(DataDirectory directory, Registry registry, Session session) {
    this.directory = directory;
    this.registry = registry;
    this.session = session;
  }

  /** Opens the data there is. */
  static Workplace open(Session session) throws IOException {
    session.actor();
    return on(DataDirectory.open(session.data()), session);
  }

  /** Opens the data there is, or begins an empty register for the actor's city. */
  static Workplace openOrMake(Session session) throws IOException {
    String regency = session.actor().area().region().at(RegionLevel.REGENCY).toString();
    return on(DataDirectory.openOrMake(session.data(), regency, false), session);
  }

  private static Workplace on(DataDirectory directory, Session session) throws IOException {
    try {
      return new Workplace(
          directory,
          Registry.open(
              JdbcJournal.over(database(directory.database())),
              RegistrySettings.forRegency(directory.regency())),
          session);
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  /** A write is on the disk when it returns, and readers never wait for it. */
  private static SQLiteDataSource database(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setBusyTimeout(WAIT_FOR_WRITERS_MILLIS);
    config.setCacheSize(-CACHE_KIBIBYTES);
    SQLiteDataSource database = new SQLiteDataSource(config);
    database.setUrl("jdbc:sqlite:" + file);
    return database;
  }

  Registry registry() {
    return registry;
  }

  Desk desk() {
    return registry.deskOf(session.actor());
  }

  @Override
  public void close() throws IOException {
    registry.close();
    directory.close();
  }
}
