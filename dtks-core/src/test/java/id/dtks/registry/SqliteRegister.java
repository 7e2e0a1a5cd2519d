package id.dtks.registry;

import id.dtks.journal.JdbcJournal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.sqlite.SQLiteDataSource;

/** A register in an SQLite file that a test can reach behind the registry's back. */
public final class SqliteRegister implements AutoCloseable {
  private final SQLiteDataSource database = new SQLiteDataSource();
  private final Workplace work;

  private SqliteRegister(Path file) {
    database.setUrl("jdbc:sqlite:" + file);
    work = new Workplace(JdbcJournal.over(database));
  }

  public static SqliteRegister in(Path directory) {
    return new SqliteRegister(directory.resolve("register.sqlite"));
  }

  public Workplace work() {
    return work;
  }

  /** Erases what a subject held, all versions of it or one, as the law on personal data asks. */
  public void erase(String kind, String id, String versions) throws SQLException {
    change(
        "UPDATE dtks_revision SET state = NULL, salt = NULL WHERE kind = '%s' AND id = '%s' AND %s"
            .formatted(kind, id, versions));
  }

  public void change(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  List<String> texts(String sql) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
    return texts;
  }

  @Override
  public void close() {
    work.registry.close();
  }
}
