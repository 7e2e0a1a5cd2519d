package id.dtks.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** How a revision lies in the columns of its table. */
final class RevisionRow {
  static final String COLUMNS =
      "sequence, kind, id, version, action, actor, role, area, at, reason,"
          + " salt, state, digest, chain";

  static final String INSERT =
      "INSERT INTO dtks_revision (" + COLUMNS + ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

  private RevisionRow() {}

  /** Returns the values of a new revision, in the order of the columns. */
  static Object[] values(Revision revision) {
    Stamp stamp = revision.stamp();
    return new Object[] {
      revision.sequence(),
      revision.subject().kind(),
      revision.subject().id(),
      revision.version(),
      revision.action(),
      stamp.actor(),
      stamp.role(),
      stamp.area(),
      EpochNanos.of(stamp.at()),
      stamp.reason().orElse(""),
      revision.salt().orElseThrow(),
      revision.state().orElseThrow(),
      revision.digest(),
      revision.chain()
    };
  }

  /**
   * Returns the revision a result stands at.
   *
   * @throws JournalDamagedException if the row holds what no revision can
   */
  static Revision of(ResultSet row) throws SQLException {
    long sequence = row.getLong(1);
    try {
      return new Revision(
          sequence,
          new Subject(row.getString(2), row.getString(3)),
          row.getLong(4),
          row.getString(5),
          stamp(row),
          Optional.ofNullable(row.getString(11)),
          Optional.ofNullable(row.getString(12)),
          row.getString(13),
          row.getString(14));
    } catch (IllegalArgumentException e) {
      throw new JournalDamagedException("revision " + sequence + " cannot be read");
    }
  }

  private static Stamp stamp(ResultSet row) throws SQLException {
    String reason = row.getString(10);
    return new Stamp(
        row.getString(6),
        row.getString(7),
        row.getString(8),
        EpochNanos.toInstant(row.getLong(9)),
        reason.isEmpty() ? Optional.empty() : Optional.of(reason));
  }
}
