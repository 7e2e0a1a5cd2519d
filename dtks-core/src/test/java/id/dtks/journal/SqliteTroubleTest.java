package id.dtks.journal;

import static id.dtks.journal.Ledgers.STAMP;
import static id.dtks.journal.Ledgers.first;
import static id.dtks.journal.Ledgers.household;
import static id.dtks.journal.Ledgers.next;
import static id.dtks.journal.Ledgers.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConfig;

/** What goes wrong with files, each provoked for real. */
final class SqliteTroubleTest {
  private static final String LONG_STATE = "\"" + "x".repeat(400_000) + "\"";

  @TempDir Path directory;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = directory.resolve("journal.sqlite");
  }

  @Test
  void keepsEverythingAcrossReopening() {
    List<Revision> written;
    try (Journal journal = JdbcJournal.over(SqliteFile.at(file))) {
      written = put(journal, first(household("h-1"), Ledgers.nik("n-1")));
    }
    try (Journal journal = JdbcJournal.over(SqliteFile.at(file))) {
      assertThat(journal.after(0, 5)).isEqualTo(written);
      assertThat(journal.holder(Ledgers.nik("n-1"))).contains(household("h-1"));
      put(journal, next(household("h-1"), 1));
      assertThat(journal.verify().isWhole()).isTrue();
    }
  }

  @Test
  void leavesNoFileOpenBehindOnceClosed() {
    JdbcJournal.over(SqliteFile.at(file)).close();

    assertThat(directory).isDirectoryNotContaining("glob:**-wal");
  }

  @Test
  void refusesAJournalOfANewerVersion() throws SQLException {
    JdbcJournal.over(SqliteFile.at(file)).close();
    execute("UPDATE dtks_journal SET format = 2");

    assertThatThrownBy(() -> JdbcJournal.over(SqliteFile.at(file)))
        .isInstanceOf(JournalTooNewException.class);
  }

  @Test
  void refusesAFileThatIsNoDatabase() throws Exception {
    Files.writeString(file, "nik;nama;alamat\n".repeat(1_000));

    assertThatThrownBy(() -> JdbcJournal.over(SqliteFile.at(file)))
        .isInstanceOf(NotAJournalException.class);
    assertThat(file).content().startsWith("nik;nama");
  }

  @Test
  void refusesTablesOfAnother() throws SQLException {
    execute("CREATE TABLE dtks_journal (title VARCHAR)");

    assertThatThrownBy(() -> JdbcJournal.over(SqliteFile.at(file)))
        .isInstanceOf(NotAJournalException.class);
  }

  @Test
  void refusesAHeadThatIsGone() throws SQLException {
    JdbcJournal.over(SqliteFile.at(file)).close();
    execute("DELETE FROM dtks_journal");

    assertThatThrownBy(() -> JdbcJournal.over(SqliteFile.at(file)))
        .isInstanceOf(NotAJournalException.class);
  }

  @Test
  void saysThatADirectoryCannotBeOpened() {
    assertThatThrownBy(() -> JdbcJournal.over(SqliteFile.at(directory)))
        .isInstanceOf(JournalUnreachableException.class);
    assertThatThrownBy(() -> JdbcJournal.over(SqliteFile.at(file.resolve("missing/journal"))))
        .isInstanceOf(JournalUnreachableException.class);
  }

  @Test
  void readsButDoesNotWriteAReadOnlyFile() {
    try (Journal journal = JdbcJournal.over(SqliteFile.at(file))) {
      put(journal, first(household("h-1")));
    }
    SQLiteConfig readOnly = SqliteFile.settings();
    readOnly.setReadOnly(true);
    try (Journal journal = JdbcJournal.over(SqliteFile.at(file, readOnly))) {
      assertThat(journal.lastSequence()).isEqualTo(1);
      assertThatThrownBy(() -> put(journal, first(household("h-2"))))
          .isInstanceOf(JournalReadOnlyException.class);
    }
  }

  @Test
  void saysThatTheDiskIsFullAndKeepsWhatWasThere() {
    SQLiteConfig small = SqliteFile.settings();
    small.setMaxPageCount(60);
    Entry big = Entry.first(household("h-2"), "IMPORTED", LONG_STATE, Set.of());
    try (Journal journal = JdbcJournal.over(SqliteFile.at(file, small))) {
      put(journal, first(household("h-1")));

      assertThatThrownBy(() -> put(journal, next(household("h-1"), 1), big))
          .isInstanceOf(JournalFullException.class);
      assertThat(journal.lastSequence()).isEqualTo(1);
      put(journal, next(household("h-1"), 1));
      assertThat(journal.verify().isWhole()).isTrue();
    }
  }

  @Test
  void undoesAllWorkEvenIfItSwallowsTheFailure() {
    SQLiteConfig small = SqliteFile.settings();
    small.setMaxPageCount(60);
    Entry big = Entry.first(household("h-2"), "IMPORTED", LONG_STATE, Set.of());
    try (Journal journal = JdbcJournal.over(SqliteFile.at(file, small))) {
      assertThatThrownBy(
              () ->
                  journal.atomically(
                      inner -> {
                        put(inner, first(household("h-1")));
                        assertThatThrownBy(() -> inner.atomically(part -> put(part, big)))
                            .isInstanceOf(JournalFullException.class);
                        return "as if nothing had happened";
                      }))
          .isInstanceOf(JournalFullException.class);
      assertThat(journal.lastSequence()).isZero();
      assertThat(journal.verify().isWhole()).isTrue();
    }
  }

  @Test
  void saysThatAnotherProcessIsWriting() throws SQLException {
    SQLiteConfig impatient = SqliteFile.settings();
    impatient.setBusyTimeout(20);
    DataSource database = SqliteFile.at(file, impatient);
    try (Journal one = JdbcJournal.over(database);
        Journal two = JdbcJournal.over(database)) {
      one.<Void>atomically(
          inner -> {
            put(inner, first(household("h-1")));
            assertThatThrownBy(() -> put(two, first(household("h-2"))))
                .isInstanceOf(JournalBusyException.class);
            assertThat(two.lastSequence()).isZero();
            return null;
          });
      put(two, first(household("h-2")));
      assertThat(two.verify().isWhole()).isTrue();
    }
  }

  @Test
  void refusesToUseTheOuterJournalWithinWork() {
    try (Journal journal = JdbcJournal.over(SqliteFile.at(file))) {
      assertThatThrownBy(() -> journal.atomically(inner -> put(journal, first(household("h-1")))))
          .isInstanceOf(IllegalStateException.class);
      Journal escaped = journal.atomically(inner -> inner);
      assertThatThrownBy(escaped::lastSequence).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void keepsTheDriversTextAndAllValuesOutOfTheFailure() throws SQLException {
    try (Journal journal = JdbcJournal.over(SqliteFile.at(file))) {
      execute("DROP TABLE dtks_claim");
      Entry entry =
          Entry.first(
              household("h-1"), "IMPORTED", "{\"name\":\"CANARY\"}", Set.of(Ledgers.nik("n-9000")));

      JournalFailedException failure =
          catchThrowableOfType(
              JournalFailedException.class, () -> journal.append(STAMP, List.of(entry)));

      assertThat(failure).hasNoCause();
      assertThat(failure.getMessage()).doesNotContain("CANARY", "n-9000", "dtks_claim");
      assertThat(failure.code()).isEqualTo("JOURNAL_FAILED");
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = SqliteFile.at(file).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
