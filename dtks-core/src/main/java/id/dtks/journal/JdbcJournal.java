package id.dtks.journal;

import id.dtks.check.Checked;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A {@link Journal} in a database, by plain SQL that SQLite, PostgreSQL and H2 share. Safe for use
 * by many threads, and by many processes over one database: writers wait for one another, readers
 * for nobody.
 *
 * <p>The driver and its settings are the host's. With PostgreSQL the transactions must be {@code
 * READ COMMITTED}, its default. With SQLite (org.xerial:sqlite-jdbc) these settings make appends
 * durable, let readers read while somebody writes, and let writers wait:
 *
 * <pre>{@code
 * SQLiteConfig config = new SQLiteConfig();
 * config.setJournalMode(JournalMode.WAL);
 * config.setSynchronous(SynchronousMode.FULL);
 * config.setBusyTimeout(10_000);
 * config.setCacheSize(-65_536); // 64 MiB: a first import of a whole city writes all over its indexes
 * SQLiteDataSource database = new SQLiteDataSource(config);
 * database.setUrl("jdbc:sqlite:" + file);
 * }</pre>
 *
 * <p>Up to four connections stay open until {@link #close}.
 */
public final class JdbcJournal implements Journal {
  private static final Logger LOG = LoggerFactory.getLogger(JdbcJournal.class);

  private final JdbcSessions sessions;
  private final RandomGenerator random;

  /** Spares the threads of this process to wait in the database, where SQLite would poll. */
  private final ReentrantLock writing = new ReentrantLock(true);

  private JdbcJournal(DataSource database, RandomGenerator random) {
    this.sessions = new JdbcSessions(database);
    this.random = random;
  }

  /**
   * Opens the journal in a database, and makes its tables if there are none.
   *
   * @throws NotAJournalException if the file is no database, or its tables are not a journal's
   * @throws JournalTooNewException if a newer version of the library wrote it
   * @throws JournalException if the database cannot be used for another reason
   */
  public static JdbcJournal over(DataSource database) {
    return over(database, new SecureRandom());
  }

  /**
   * Like {@link #over(DataSource)}, with the source of the salts.
   *
   * @param random unpredictable, and safe for use by many threads
   */
  public static JdbcJournal over(DataSource database, RandomGenerator random) {
    JdbcJournal journal = new JdbcJournal(database, random);
    try {
      JdbcSchema.open(journal.sessions);
      LOG.info("journal opened at sequence {}", journal.lastSequence());
      return journal;
    } catch (RuntimeException e) {
      journal.close();
      throw e;
    }
  }

  @Override
  public Checked<List<Revision>> append(Stamp stamp, List<Entry> entries) {
    return atomically(inner -> inner.append(stamp, entries));
  }

  @Override
  public <R> R atomically(Function<? super Journal, ? extends R> work) {
    if (writing.isHeldByCurrentThread()) {
      throw new IllegalStateException("work must use only the journal it is given");
    }
    writing.lock();
    try {
      return sessions.with(session -> JdbcTransaction.run(session, random, work));
    } finally {
      writing.unlock();
    }
  }

  @Override
  public Map<Subject, Revision> current(Collection<Subject> subjects) {
    return read(storage -> storage.current(subjects));
  }

  @Override
  public List<Revision> current(String kind, String afterId, int limit) {
    Limit.require(limit);
    return read(storage -> storage.current(kind, afterId, limit));
  }

  @Override
  public long count(String kind) {
    return read(storage -> storage.count(kind));
  }

  @Override
  public List<Revision> history(Subject subject) {
    return read(storage -> storage.history(subject));
  }

  @Override
  public Optional<Revision> asOf(Subject subject, Instant at) {
    return read(storage -> storage.asOf(subject, at));
  }

  @Override
  public List<Revision> after(long sequence, int limit) {
    Limit.require(limit);
    return read(storage -> storage.after(sequence, limit));
  }

  @Override
  public long lastSequence() {
    return read(storage -> storage.head().sequence());
  }

  @Override
  public Map<Claim, Subject> holders(Collection<Claim> claims) {
    return read(storage -> storage.holders(claims));
  }

  @Override
  public Map<Subject, Set<Claim>> held(Collection<Subject> subjects) {
    return read(storage -> storage.held(subjects));
  }

  @Override
  public Map<Claim, Subject> holdersOfKinds(Collection<String> claimKinds) {
    return read(storage -> storage.holdersOfKinds(claimKinds));
  }

  @Override
  public Map<Claim, Subject> holders(String claimKind, String afterKey, int limit) {
    Limit.require(limit);
    return read(storage -> storage.holders(claimKind, afterKey, limit));
  }

  @Override
  public Verification verify(Verification.Progress progress) {
    return read(storage -> Verifying.of(storage, progress));
  }

  @Override
  public void close() {
    sessions.close();
  }

  private <R> R read(Function<JdbcStorage, R> question) {
    return sessions.with(session -> question.apply(new JdbcStorage(session)));
  }
}
