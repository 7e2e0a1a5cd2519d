package id.dtks.journal;

import java.sql.SQLException;

final class PostgresJournalTest extends JournalContract {
  @Override
  Journal open() throws SQLException {
    return JdbcJournal.over(PostgresServer.emptyDatabase());
  }
}
