package id.dtks.benchmarks.register;

import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.journal.JdbcJournal;
import id.dtks.region.Area;
import id.dtks.registry.Changes;
import id.dtks.registry.Desk;
import id.dtks.registry.Registry;
import id.dtks.registry.RegistrySettings;
import id.dtks.rule.RuleSet;
import id.dtks.search.PersonIndex;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.sql.DataSource;
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
    return new SqliteRegister(
        Registry.open(JdbcJournal.over(database(file)), RegistrySettings.forRegency(REGENCY)));
  }

  /** Returns a SQLite file as a data source, durable at every commit. */
  static DataSource database(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setBusyTimeout(WAIT_FOR_WRITERS_MILLIS);
    config.setCacheSize(-CACHE_KIBIBYTES);
    SQLiteDataSource database = new SQLiteDataSource(config);
    database.setUrl("jdbc:sqlite:" + file);
    return database;
  }

  /** Returns the desk of the social office, which sees the whole city. */
  public Desk desk() {
    return deskOf(Role.DINSOS_VERIFIER);
  }

  /** Returns the desk of an account of that role which sees the whole city. */
  public Desk deskOf(Role role) {
    return registry.deskOf(
        Actor.of("benchmark-" + role, role, Area.of(registry.settings().regency())));
  }

  /** Returns the rules in force. */
  public RuleSet rules() {
    return registry.procedure().rules();
  }

  /** Returns today's date in the city. */
  public LocalDate today() {
    return registry.settings().today();
  }

  /** Returns a piece of the register's change feed. */
  public Changes changes(long after, int limit) {
    return registry.changes(after, limit);
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
