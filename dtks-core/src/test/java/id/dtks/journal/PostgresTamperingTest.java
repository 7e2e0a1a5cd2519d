package id.dtks.journal;

import java.sql.SQLException;
import javax.sql.DataSource;

final class PostgresTamperingTest extends TamperingContract {
  @Override
  DataSource emptyDatabase() throws SQLException {
    return PostgresServer.emptyDatabase();
  }
}
