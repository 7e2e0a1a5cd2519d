package id.dtks.benchmarks.speed;

import id.dtks.benchmarks.people.InventedCity;
import id.dtks.benchmarks.people.InventedPerson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashSet;
import java.util.Set;

/** SQLite's FTS5 with trigrams: any of a name's trigrams, ranked by BM25. */
final class SqliteTrigrams implements Finder {
  private static final int QUERIES = 5;
  private static final int TRIGRAM = 3;

  private final Path file;
  private final Connection connection;

  SqliteTrigrams(Path file, InventedCity city) throws IOException {
    this.file = file;
    try {
      connection = DriverManager.getConnection("jdbc:sqlite:" + file);
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "create virtual table person using fts5 (name, nik unindexed, tokenize = 'trigram')");
      }
      connection.setAutoCommit(false);
      try (PreparedStatement insert =
          connection.prepareStatement("insert into person (name, nik) values (?, ?)")) {
        city.forEachHousehold(people -> people.forEach(person -> add(insert, person)));
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static void add(PreparedStatement insert, InventedPerson person) {
    try {
      insert.setString(1, person.name());
      insert.setString(2, person.nik());
      insert.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String title() {
    return "FTS5 trigram";
  }

  @Override
  public boolean answers(Task task) {
    return task == Task.NAME;
  }

  @Override
  public int mostQueries() {
    return QUERIES;
  }

  @Override
  public int find(Task task, String text) throws IOException {
    try (PreparedStatement select =
        connection.prepareStatement(
            "select name, nik from person where person match ? order by rank limit 10")) {
      select.setString(1, anyTrigram(text));
      return Rows.count(select);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private static String anyTrigram(String text) {
    Set<String> trigrams = new LinkedHashSet<>();
    for (int i = 0; i + TRIGRAM <= text.length(); i++) {
      trigrams.add('"' + text.substring(i, i + TRIGRAM).replace("\"", "") + '"');
    }
    return trigrams.isEmpty() ? "\"" + text + "\"" : String.join(" OR ", trigrams);
  }

  @Override
  public long bytes() throws IOException {
    return Files.size(file);
  }

  @Override
  public void close() throws IOException {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }
}
