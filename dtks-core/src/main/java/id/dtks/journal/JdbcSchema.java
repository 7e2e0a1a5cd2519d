package id.dtks.journal;

import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.util.List;
import java.util.Locale;

/** The tables of a journal in a database: made if there are none, and checked. */
final class JdbcSchema {
  /** The format of the tables and of what is hashed; a change to either raises it. */
  private static final int FORMAT = 1;

  /**
   * VARCHAR without a length is unlimited in SQLite and PostgreSQL, and can be a key in H2. The
   * holder of a claim is the sequence of its subject's first revision: a first import adds these in
   * order, which spares it an index that is written all over.
   */
  private static final List<String> TABLES =
      List.of(
          """
          CREATE TABLE IF NOT EXISTS dtks_journal (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            format INTEGER NOT NULL,
            last_sequence BIGINT NOT NULL,
            last_chain VARCHAR NOT NULL)
          """,
          """
          CREATE TABLE IF NOT EXISTS dtks_revision (
            sequence BIGINT PRIMARY KEY,
            kind VARCHAR NOT NULL,
            id VARCHAR NOT NULL,
            version BIGINT NOT NULL,
            action VARCHAR NOT NULL,
            actor VARCHAR NOT NULL,
            role VARCHAR NOT NULL,
            area VARCHAR NOT NULL,
            at BIGINT NOT NULL,
            reason VARCHAR NOT NULL,
            salt VARCHAR,
            state VARCHAR,
            digest VARCHAR NOT NULL,
            chain VARCHAR NOT NULL,
            UNIQUE (kind, id, version))
          """,
          """
          CREATE TABLE IF NOT EXISTS dtks_claim (
            kind VARCHAR NOT NULL,
            claim_key VARCHAR NOT NULL,
            holder BIGINT NOT NULL REFERENCES dtks_revision (sequence),
            PRIMARY KEY (kind, claim_key))
          """,
          """
          CREATE INDEX IF NOT EXISTS dtks_claim_holder ON dtks_claim (holder)
          """);

  private static final String FIRST_HEAD =
      """
      INSERT INTO dtks_journal (id, format, last_sequence, last_chain)
      SELECT 1, CAST(? AS INTEGER), 0, CAST(? AS VARCHAR)
      WHERE NOT EXISTS (SELECT 1 FROM dtks_journal)
      """;

  private JdbcSchema() {}

  /** Makes the tables if there are none, else sees to it that they are a journal's. */
  static void open(JdbcSessions sessions) {
    if (!sessions.with(JdbcSchema::isMade)) {
      try {
        sessions.with(session -> session.transaction(() -> make(session)));
      } catch (JournalException e) {
        // Two processes that open the same empty database collide here, and one of them wins.
        if (!sessions.with(JdbcSchema::isMade)) {
          throw e;
        }
      }
    }
    sessions.with(JdbcSchema::requireFormat);
  }

  private static boolean isMade(JdbcSession session) {
    return session.call(
        connection -> {
          DatabaseMetaData about = connection.getMetaData();
          String name = "dtks_journal";
          try (ResultSet tables =
              about.getTables(
                  null,
                  connection.getSchema(),
                  about.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name,
                  new String[] {"TABLE"})) {
            return tables.next();
          }
        });
  }

  private static int make(JdbcSession session) {
    TABLES.forEach(session::update);
    return session.update(FIRST_HEAD, FORMAT, HashChain.START);
  }

  private static int requireFormat(JdbcSession session) {
    List<Integer> formats;
    try {
      formats = session.query("SELECT format FROM dtks_journal", row -> row.getInt(1));
    } catch (JournalFailedException e) {
      throw new NotAJournalException("table dtks_journal has no column format");
    }
    if (formats.size() != 1) {
      throw new NotAJournalException("table dtks_journal has " + formats.size() + " rows");
    }
    if (formats.get(0) > FORMAT) {
      throw new JournalTooNewException("format " + formats.get(0) + ", known up to " + FORMAT);
    }
    return formats.get(0);
  }
}
