package id.dtks.journal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/** One real PostgreSQL for all tests of this virtual machine, with a new schema for each. */
final class PostgresServer {
  private static final AtomicInteger SCHEMAS = new AtomicInteger();

  private PostgresServer() {}

  /** Returns a database without tables. */
  static DataSource emptyDatabase() throws SQLException {
    return in(newSchema(), Map.of());
  }

  /** Makes a schema and returns its name. */
  static String newSchema() throws SQLException {
    String schema = "journal_" + SCHEMAS.incrementAndGet();
    try (Connection connection = in("public", Map.of()).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE SCHEMA " + schema);
    }
    return schema;
  }

  /** Returns the database with a schema as its first, whose name its connections also have. */
  static DataSource in(String schema, Map<String, String> settings) {
    Map<String, String> all = new HashMap<>(settings);
    all.put("currentSchema", schema);
    all.put("ApplicationName", schema);
    return Running.SERVER.getDatabase("postgres", "postgres", all);
  }

  private static final class Running {
    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        // No test cuts the power, so waiting for the disk would only take time.
        return EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
