package id.dtks.journal;

import static id.dtks.journal.Ledgers.first;
import static id.dtks.journal.Ledgers.household;
import static id.dtks.journal.Ledgers.next;
import static id.dtks.journal.Ledgers.nik;
import static id.dtks.journal.Ledgers.put;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dtks.journal.Verification.Breach;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever changes rows behind the journal's back is found out, whatever the database. */
abstract class TamperingContract {
  private DataSource database;
  private Journal journal;

  /** Returns a database without tables. */
  abstract DataSource emptyDatabase() throws Exception;

  @BeforeEach
  void appendSixRevisions() throws Exception {
    database = emptyDatabase();
    journal = JdbcJournal.over(database);
    put(journal, first(household("h-1"), nik("n-1")), first(household("h-2"), nik("n-2")));
    put(journal, next(household("h-1"), 1), first(household("h-3")));
    put(journal, next(household("h-1"), 2), next(household("h-2"), 1, nik("n-3")));
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Test
  void nothingIsBrokenBefore() {
    assertThat(journal.verify().breach()).isEmpty();
  }

  @Test
  void findsAChangedState() throws SQLException {
    tamper("UPDATE dtks_revision SET state = '{}' WHERE sequence >= 3");
    assertBroken(Fault.STATE_CHANGED, 3);
  }

  @Test
  void findsAStateErasedWithoutItsSalt() throws SQLException {
    tamper("UPDATE dtks_revision SET state = NULL WHERE sequence = 2");
    assertBroken(Fault.STATE_CHANGED, 2);
  }

  @Test
  void findsEachChangedPartOfTheHeader() throws SQLException {
    tamper("CREATE TABLE kept AS SELECT * FROM dtks_revision WHERE sequence = 4");
    for (String change :
        new String[] {
          "kind = 'h'",
          "id = 'h-9'",
          "version = 9",
          "action = 'X'",
          "actor = 'x'",
          "role = 'X'",
          "area = ''",
          "at = at + 1",
          "reason = 'x'",
          "digest = 'x'",
          "chain = 'x'"
        }) {
      tamper("UPDATE dtks_revision SET " + change + " WHERE sequence = 4");
      assertThat(journal.verify().breach())
          .as(change)
          .hasValueSatisfying(
              breach -> {
                assertThat(breach.fault()).isEqualTo(Fault.CHAIN_BROKEN);
                assertThat(breach.sequence()).isEqualTo(4);
              });
      String column = change.substring(0, change.indexOf(' '));
      tamper(
          "UPDATE dtks_revision SET %s = (SELECT %s FROM kept) WHERE sequence = 4"
              .formatted(column, column));
    }
    assertThat(journal.verify().isWhole()).isTrue();
  }

  @Test
  void findsADeletedRevision() throws SQLException {
    tamper("DELETE FROM dtks_revision WHERE sequence = 3");
    assertGone(Fault.REVISION_MISSING, 3);
  }

  @Test
  void findsADeletedBeginning() throws SQLException {
    tamper("DELETE FROM dtks_revision WHERE sequence = 1");
    assertGone(Fault.REVISION_MISSING, 1);
  }

  @Test
  void findsADeletedTail() throws SQLException {
    tamper("DELETE FROM dtks_revision WHERE sequence >= 5");
    assertGone(Fault.TAIL_MISSING, 5);
  }

  @Test
  void findsTwoRevisionsThatChangedPlaces() throws SQLException {
    tamper("UPDATE dtks_revision SET sequence = 99 WHERE sequence = 3");
    tamper("UPDATE dtks_revision SET sequence = 3 WHERE sequence = 5");
    tamper("UPDATE dtks_revision SET sequence = 5 WHERE sequence = 99");
    assertBroken(Fault.CHAIN_BROKEN, 3);
  }

  @Test
  void findsARevisionTheHeadDoesNotTellOf() throws SQLException {
    tamper("UPDATE dtks_journal SET last_sequence = 4");
    assertBroken(Fault.HEAD_DIFFERS, 5);
  }

  @Test
  void findsAnInventedRevision() throws SQLException {
    tamper(
        "INSERT INTO dtks_revision SELECT 7, kind, 'h-9', 1, action, actor, role, area, at, reason,"
            + " salt, state, digest, chain FROM dtks_revision WHERE sequence = 6");
    assertBroken(Fault.CHAIN_BROKEN, 7);
  }

  @Test
  void findsAnotherChainInTheHead() throws SQLException {
    tamper("UPDATE dtks_journal SET last_chain = '" + HashChain.START + "'");
    assertThat(journal.verify().breach())
        .contains(new Breach(Fault.HEAD_DIFFERS, 6, Optional.empty()));
  }

  @Test
  void findsAClaimOfNobody() throws SQLException {
    tamper("UPDATE dtks_claim SET holder = 3");
    assertThat(journal.verify().breach())
        .contains(new Breach(Fault.CLAIM_ASTRAY, 6, Optional.empty()));
  }

  @Test
  void namesARowThatCannotBeReadUnlessAnEarlierOneIsBroken() throws SQLException {
    tamper("UPDATE dtks_revision SET actor = '' WHERE sequence = 5");
    assertGone(Fault.REVISION_UNREADABLE, 5);

    tamper("UPDATE dtks_revision SET state = '{}' WHERE sequence = 2");
    assertBroken(Fault.STATE_CHANGED, 2);
  }

  @Test
  void findsAnErasedStateWholeAndCountsIt() throws SQLException {
    tamper("UPDATE dtks_revision SET state = NULL, salt = NULL WHERE sequence IN (2, 4)");

    assertThat(journal.verify().isWhole()).isTrue();
    assertThat(journal.verify().erased()).isEqualTo(2);
    assertThat(journal.after(1, 1).get(0).state()).isEmpty();
  }

  @Test
  void findsTheFirstBrokenRevisionOfMany() throws SQLException {
    journal
        .append(
            Ledgers.STAMP,
            IntStream.range(0, 2_500).mapToObj(n -> first(household("m-" + n))).toList())
        .orElseThrow();
    tamper("UPDATE dtks_revision SET action = 'X' WHERE sequence IN (1500, 1501, 2400)");
    assertBroken(Fault.CHAIN_BROKEN, 1_500);
  }

  @Test
  void refusesASecondRevisionOfOneVersionEvenBehindTheJournal() {
    assertThatThrownBy(
            () ->
                tamper(
                    "INSERT INTO dtks_revision SELECT 7, kind, id, version, action, actor, role,"
                        + " area, at, reason, salt, state, digest, chain FROM dtks_revision"
                        + " WHERE sequence = 6"))
        .isInstanceOf(SQLException.class);
  }

  private void tamper(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(sql);
    }
  }

  private void assertBroken(Fault fault, long sequence) {
    assertThat(journal.verify().breach())
        .contains(new Breach(fault, sequence, Optional.of("household")));
  }

  private void assertGone(Fault fault, long sequence) {
    assertThat(journal.verify().breach()).contains(new Breach(fault, sequence, Optional.empty()));
  }
}
