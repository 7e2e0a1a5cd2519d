package id.dtks.benchmarks.register;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** The floor under every durable step: one row inserted and committed, by JDBC alone. */
public final class PlainCommits {
  private PlainCommits() {}

  /** Inserts rows of a size into a new SQLite file, each in its own transaction. */
  public static Timings of(Path file, int rows, int bytes) {
    Timings timings = new Timings();
    String text = "x".repeat(bytes);
    try (Connection connection = SqliteRegister.database(file).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE plain (id INTEGER PRIMARY KEY, text VARCHAR)");
      connection.setAutoCommit(false);
      try (PreparedStatement insert =
          connection.prepareStatement("INSERT INTO plain (text) VALUES (?)")) {
        for (int row = 0; row < rows; row++) {
          timings.time("plain", () -> committed(connection, insert, text));
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the floor cannot be measured", e);
    }
    return timings;
  }

  private static int committed(Connection connection, PreparedStatement insert, String text) {
    try {
      insert.setString(1, text);
      int rows = insert.executeUpdate();
      connection.commit();
      return rows;
    } catch (SQLException e) {
      throw new IllegalStateException("the floor cannot be measured", e);
    }
  }
}
