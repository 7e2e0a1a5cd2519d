package id.dtks.benchmarks.speed;

import id.dtks.benchmarks.people.InventedCity;
import id.dtks.benchmarks.people.InventedPerson;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** PostgreSQL's pg_trgm: a GIN index, the most similar first. */
final class Trigrams implements Finder {
  private static final int BATCH = 5_000;
  private static final int QUERIES = 30;

  private final EmbeddedPostgres server;
  private final Connection connection;

  Trigrams(Path directory, InventedCity city) throws IOException {
    server = EmbeddedPostgres.builder().setDataDirectory(directory.toFile()).start();
    try {
      connection = server.getPostgresDatabase().getConnection();
      try (Statement statement = connection.createStatement()) {
        statement.execute("create extension pg_trgm");
        statement.execute("create table person (name text not null, nik text not null)");
      }
      insert(city);
      try (Statement statement = connection.createStatement()) {
        statement.execute("create index person_name on person using gin (name gin_trgm_ops)");
        statement.execute("create index person_nik on person using gin (nik gin_trgm_ops)");
        statement.execute("analyze person");
      }
    } catch (SQLException e) {
      server.close();
      throw new IOException(e);
    }
  }

  private void insert(InventedCity city) throws SQLException {
    connection.setAutoCommit(false);
    try (PreparedStatement insert =
        connection.prepareStatement("insert into person (name, nik) values (?, ?)")) {
      int[] pending = new int[1];
      city.forEachHousehold(people -> people.forEach(person -> add(insert, person, pending)));
      insert.executeBatch();
    }
    connection.commit();
    connection.setAutoCommit(true);
  }

  private static void add(PreparedStatement insert, InventedPerson person, int[] pending) {
    try {
      insert.setString(1, person.name());
      insert.setString(2, person.nik());
      insert.addBatch();
      if (++pending[0] % BATCH == 0) {
        insert.executeBatch();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String title() {
    return "pg_trgm";
  }

  @Override
  public int mostQueries() {
    return QUERIES;
  }

  @Override
  public int find(Task task, String text) throws IOException {
    String column = task == Task.NAME ? "name" : "nik";
    String query =
        "select name, nik from person where %1$s %% ? order by similarity(%1$s, ?) desc limit 10";
    try (PreparedStatement select =
        connection.prepareStatement(query.formatted(column).replace("%%", "%"))) {
      select.setString(1, text);
      select.setString(2, text);
      return Rows.count(select);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @Override
  public long bytes() throws IOException {
    try (Statement statement = connection.createStatement();
        ResultSet size = statement.executeQuery("select pg_total_relation_size('person')")) {
      size.next();
      return size.getLong(1);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
