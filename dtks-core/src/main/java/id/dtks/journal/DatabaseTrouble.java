package id.dtks.journal;

import java.sql.SQLException;

/**
 * Tells from a driver's codes what went wrong. The driver's text stays behind, and so does the
 * exception: PostgreSQL quotes the values of a row in it.
 */
final class DatabaseTrouble {
  private DatabaseTrouble() {}

  /** Returns what a failed statement means. */
  static JournalException of(SQLException failure) {
    SQLException telling = telling(failure);
    String state = telling.getSQLState();
    return state == null
        ? ofSqlite(telling.getErrorCode())
        : ofSqlState(state, telling.getErrorCode());
  }

  /** Returns what a failure to connect means. */
  static JournalException whenConnecting(SQLException failure) {
    JournalException trouble = of(failure);
    return trouble instanceof JournalFailedException
        ? new JournalUnreachableException(codes(telling(failure)))
        : trouble;
  }

  /** A batch hides the failure that has the codes. */
  private static SQLException telling(SQLException failure) {
    SQLException telling = failure;
    while (telling.getSQLState() == null && telling.getErrorCode() == 0) {
      if (telling.getNextException() != null) {
        telling = telling.getNextException();
      } else if (telling.getCause() instanceof SQLException cause) {
        telling = cause;
      } else {
        return telling;
      }
    }
    return telling;
  }

  /** SQLite's driver gives no SQLSTATE, but the result codes of sqlite.org/rescode.html. */
  private static JournalException ofSqlite(int code) {
    String detail = "SQLite result code " + code;
    return switch (code & 0xff) {
      case 5, 6 -> new JournalBusyException(detail);
      case 8, 3 -> new JournalReadOnlyException(detail);
      case 11 -> new JournalDamagedException(detail);
      case 13 -> new JournalFullException(detail);
      case 14 -> new JournalUnreachableException(detail);
      case 26 -> new NotAJournalException(detail);
      default -> new JournalFailedException(detail);
    };
  }

  /** SQLSTATE as in appendix A of PostgreSQL's manual, and H2's time-out of a lock. */
  private static JournalException ofSqlState(String state, int code) {
    String detail = "SQLSTATE " + state + ", code " + code;
    return switch (state) {
      case "40001", "40P01", "55P03", "57014", "HYT00" -> new JournalBusyException(detail);
      case "53100" -> new JournalFullException(detail);
      case "25006", "42501" -> new JournalReadOnlyException(detail);
      case "XX001", "XX002" -> new JournalDamagedException(detail);
      case "57P01", "57P02", "57P03", "53300" -> new JournalUnreachableException(detail);
      default ->
          state.startsWith("08")
              ? new JournalUnreachableException(detail)
              : new JournalFailedException(detail);
    };
  }

  private static String codes(SQLException failure) {
    return "SQLSTATE " + failure.getSQLState() + ", code " + failure.getErrorCode();
  }
}
