package id.dtks.journal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One connection with its prepared statements. Used by one thread at a time. After a failure it
 * does nothing more: SQLite may have rolled back by itself, and what came next would stand alone.
 */
final class JdbcSession implements AutoCloseable {
  /** Makes a value of the row a result stands at. */
  @FunctionalInterface
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /** Asks a connection for something. */
  @FunctionalInterface
  interface Call<T> {
    T on(Connection connection) throws SQLException;
  }

  private final Connection connection;
  private final Map<String, PreparedStatement> statements = new HashMap<>();
  private @Nullable JournalException trouble;

  JdbcSession(Connection connection) {
    this.connection = connection;
  }

  /** Tells whether nothing failed so far. */
  boolean isSound() {
    return trouble == null;
  }

  /** Asks the database for a sign of life. */
  boolean isAlive(int seconds) {
    return call(c -> c.isValid(seconds));
  }

  <T> List<T> query(String sql, Row<T> row, Object... values) {
    return call(
        c -> {
          PreparedStatement statement = statement(sql);
          bind(statement, values);
          List<T> found = new ArrayList<>();
          try (ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
              found.add(row.of(rows));
            }
          }
          return found;
        });
  }

  int update(String sql, Object... values) {
    return call(
        c -> {
          PreparedStatement statement = statement(sql);
          bind(statement, values);
          return statement.executeUpdate();
        });
  }

  <T> void batch(String sql, Collection<T> items, Function<? super T, Object[]> values) {
    if (items.isEmpty()) {
      return;
    }
    call(
        c -> {
          PreparedStatement statement = statement(sql);
          for (T item : items) {
            bind(statement, values.apply(item));
            statement.addBatch();
          }
          return statement.executeBatch();
        });
  }

  /** Runs work in a transaction that is rolled back if the work, or anything in it, failed. */
  <T> T transaction(Supplier<T> work) {
    begin();
    try {
      T result = work.get();
      commit();
      return result;
    } catch (RuntimeException | Error failure) {
      quietly(Connection::rollback);
      throw failure;
    } finally {
      if (isSound()) { // else it is closed: setting this would commit what a rollback left open
        quietly(c -> c.setAutoCommit(true));
      }
    }
  }

  /** Runs a part of a transaction that is undone alone if the work fails. */
  <T> T part(Supplier<T> work) {
    Savepoint start = call(Connection::setSavepoint);
    try {
      T result = work.get();
      quietly(c -> c.releaseSavepoint(start));
      return result;
    } catch (RuntimeException | Error failure) {
      if (isSound()) {
        quietly(c -> c.rollback(start));
        quietly(c -> c.releaseSavepoint(start));
      }
      throw failure;
    }
  }

  <T> T call(Call<T> call) {
    if (trouble != null) {
      throw trouble;
    }
    try {
      return call.on(connection);
    } catch (SQLException e) {
      trouble = DatabaseTrouble.of(e);
      throw trouble;
    }
  }

  @Override
  public void close() {
    quietly(Connection::close);
  }

  private void begin() {
    call(
        c -> {
          c.setAutoCommit(false);
          return true;
        });
  }

  private void commit() {
    call(
        c -> {
          c.commit();
          return true;
        });
  }

  @FunctionalInterface
  private interface Step {
    void on(Connection connection) throws SQLException;
  }

  /** Tidies up: whether the work is done is decided by then, so a failure only ends the session. */
  private void quietly(Step step) {
    try {
      step.on(connection);
    } catch (SQLException e) {
      trouble = trouble == null ? DatabaseTrouble.of(e) : trouble;
    }
  }

  private PreparedStatement statement(String sql) throws SQLException {
    PreparedStatement known = statements.get(sql);
    if (known == null) {
      known = connection.prepareStatement(sql);
      statements.put(sql, known);
    }
    return known;
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
