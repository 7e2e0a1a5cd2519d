package id.dtks.benchmarks.register;

import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.journal.JdbcJournal;
import id.dtks.region.Area;
import id.dtks.registry.Desk;
import id.dtks.registry.Registry;
import id.dtks.registry.RegistrySettings;
import id.dtks.search.PersonIndex;
import java.nio.file.Path;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/** The register of Bontang in a SQLite file, with the settings {@link JdbcJournal} recommends. */
public final class SqliteRegister implements AutoCloseable {
  private static final String REGENCY = "64.74";
  private static final int WAIT_FOR_WRITERS_MILLIS = 10_000;
  private static final int CACHE_KIBIBYTES = 65_536;

  private final Registry registry;

  private SqliteRegister(Registry registry) {
    this.registry = registry;
  }

  /** Opens the register in a file, or begins an empty one. */
  public static SqliteRegister in(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setBusyTimeout(WAIT_FOR_WRITERS_MILLIS);
    config.setCacheSize(-CACHE_KIBIBYTES);
    SQLiteDataSource database = new SQLiteDataSource(config);
    database.setUrl("jdbc:sqlite:" + file);
    return new SqliteRegister(
        Registry.open(JdbcJournal.over(database), RegistrySettings.forRegency(REGENCY)));
  }

  /** Returns the desk of the social office, which sees the whole city. */
  public Desk desk() {
    return registry.deskOf(
        Actor.of("benchmark", Role.DINSOS_VERIFIER, Area.of(registry.settings().regency())));
  }

  /** Opens the index of the register in a directory. */
  public PersonIndex index(Path directory) {
    return PersonIndex.open(directory, registry);
  }

  /** Returns how many revisions the register has. */
  public long revisions() {
    return registry.lastSequence();
  }

  @Override
  public void close() {
    registry.close();
  }
}
