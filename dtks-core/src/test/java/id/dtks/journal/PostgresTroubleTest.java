package id.dtks.journal;

import static id.dtks.journal.Ledgers.STAMP;
import static id.dtks.journal.Ledgers.first;
import static id.dtks.journal.Ledgers.household;
import static id.dtks.journal.Ledgers.next;
import static id.dtks.journal.Ledgers.nik;
import static id.dtks.journal.Ledgers.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.dtks.check.Checked;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server with several front ends on one journal, and what goes wrong between them. */
final class PostgresTroubleTest {
  private String schema = "";
  private DataSource database = PostgresServer.in("public", Map.of());

  @BeforeEach
  void makeSchema() throws SQLException {
    schema = PostgresServer.newSchema();
    database = PostgresServer.in(schema, Map.of());
  }

  @Test
  void letsFrontEndsThatStartAtOnceMakeAndShareOneJournal() {
    List<Long> each =
        Racing.each(
            4,
            racer -> {
              try (Journal journal = JdbcJournal.over(database)) {
                IntStream.range(0, 25)
                    .forEach(n -> put(journal, first(household(racer + "-" + n))));
                return journal.lastSequence();
              }
            });

    try (Journal journal = JdbcJournal.over(database)) {
      assertThat(each).contains(journal.lastSequence());
      assertThat(journal.lastSequence()).isEqualTo(100);
      assertThat(journal.verify().breach()).isEmpty();
    }
  }

  @Test
  void letsOneOfManyFrontEndsChangeASubject() {
    try (Journal journal = JdbcJournal.over(database)) {
      put(journal, first(household("h-1")));
    }
    List<Checked<List<Revision>>> outcomes =
        Racing.each(
            4,
            racer -> {
              try (Journal journal = JdbcJournal.over(database)) {
                return journal.append(STAMP, List.of(next(household("h-1"), 1, nik("n-1"))));
              }
            });
    assertThat(outcomes).filteredOn(Checked::isAccepted).hasSize(1);
  }

  @Test
  void saysThatAnotherFrontEndIsWriting() {
    DataSource impatient = PostgresServer.in(schema, Map.of("options", "-c lock_timeout=20"));
    try (Journal one = JdbcJournal.over(database);
        Journal two = JdbcJournal.over(impatient)) {
      one.<Void>atomically(
          inner -> {
            assertThatThrownBy(() -> put(two, first(household("h-2"))))
                .isInstanceOf(JournalBusyException.class);
            return null;
          });
      put(two, first(household("h-2")));
    }
  }

  @Test
  void saysThatTheServerMayOnlyBeRead() {
    JdbcJournal.over(database).close();
    DataSource replica =
        PostgresServer.in(schema, Map.of("options", "-c default_transaction_read_only=on"));
    try (Journal journal = JdbcJournal.over(replica)) {
      assertThat(journal.lastSequence()).isZero();
      assertThatThrownBy(() -> put(journal, first(household("h-1"))))
          .isInstanceOf(JournalReadOnlyException.class);
    }
  }

  @Test
  void goesOnWithNewConnectionsOnceTheServerIsBack() {
    try (Journal journal = JdbcJournal.over(database)) {
      put(journal, first(household("h-1")));
      terminateOthers();

      assertThatThrownBy(journal::lastSequence).isInstanceOf(JournalUnreachableException.class);
      assertThat(journal.lastSequence()).isEqualTo(1);
      put(journal, next(household("h-1"), 1));
      assertThat(journal.verify().isWhole()).isTrue();
    }
  }

  @Test
  void undoesAllWorkIfTheConnectionBreaksWithinIt() {
    try (Journal journal = JdbcJournal.over(database)) {
      assertThatThrownBy(
              () ->
                  journal.atomically(
                      inner -> {
                        put(inner, first(household("h-1")));
                        terminateOthers();
                        return inner.lastSequence();
                      }))
          .isInstanceOf(JournalUnreachableException.class);
      assertThat(journal.lastSequence()).isZero();
    }
  }

  @Test
  void keepsTheServersTextAndAllValuesOutOfTheFailure() throws SQLException {
    try (Journal journal = JdbcJournal.over(database)) {
      execute("ALTER TABLE " + schema + ".dtks_claim ADD CHECK (claim_key <> 'n-9000')");
      Entry entry =
          Entry.first(household("h-1"), "SET", "{\"name\":\"CANARY\"}", Set.of(nik("n-9000")));

      JournalFailedException failure =
          catchThrowableOfType(
              JournalFailedException.class, () -> journal.append(STAMP, List.of(entry)));

      assertThat(failure).hasNoCause().hasMessageContaining("SQLSTATE 23514");
      assertThat(failure.getMessage()).doesNotContain("CANARY", "n-9000");
      assertThat(journal.lastSequence()).isZero();
    }
  }

  private void terminateOthers() {
    try {
      execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
              + " WHERE pid <> pg_backend_pid() AND application_name = '"
              + schema
              + "'");
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = PostgresServer.in("public", Map.of()).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
