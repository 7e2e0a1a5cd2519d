package id.dtks.journal;

import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javax.sql.DataSource;

/**
 * Keeps a few sessions open between uses: opening a SQLite file anew, and closing it as the last
 * one, costs more than an append. Safe for use by many threads.
 */
final class JdbcSessions implements AutoCloseable {
  private static final int MOST_IDLE = 4;

  /** How long a connection may idle before it is asked whether it still lives. */
  private static final long TRUSTED_NANOS = TimeUnit.SECONDS.toNanos(1);

  private static final int ANSWER_SECONDS = 5;

  private record Idle(JdbcSession session, long since) {}

  private final DataSource source;
  private final Deque<Idle> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  JdbcSessions(DataSource source) {
    this.source = source;
  }

  <R> R with(Function<? super JdbcSession, R> work) {
    if (closed) {
      throw new IllegalStateException("journal must be open");
    }
    JdbcSession session = take();
    try {
      return work.apply(session);
    } finally {
      giveBack(session);
    }
  }

  private JdbcSession take() {
    for (Idle next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
      if (System.nanoTime() - next.since() < TRUSTED_NANOS
          || next.session().isAlive(ANSWER_SECONDS)) {
        return next.session();
      }
      next.session().close();
    }
    try {
      return new JdbcSession(source.getConnection());
    } catch (SQLException e) {
      throw DatabaseTrouble.whenConnecting(e);
    }
  }

  private void giveBack(JdbcSession session) {
    if (session.isSound() && idle.size() < MOST_IDLE) {
      idle.addFirst(new Idle(session, System.nanoTime()));
      if (closed) {
        closeIdle();
      }
    } else {
      session.close();
    }
  }

  @Override
  public void close() {
    closed = true;
    closeIdle();
  }

  private void closeIdle() {
    for (Idle next = idle.pollFirst(); next != null; next = idle.pollFirst()) {
      next.session().close();
    }
  }
}
