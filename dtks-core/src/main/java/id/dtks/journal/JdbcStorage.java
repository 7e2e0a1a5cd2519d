package id.dtks.journal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The statements of a journal in a database, over one session. */
final class JdbcStorage implements Storage {
  private record Held(Claim claim, Subject subject) {}

  private static final String ROWS = "SELECT " + RevisionRow.COLUMNS + " FROM dtks_revision r ";

  private static final String NEWEST =
      "version = (SELECT MAX(n.version)"
          + " FROM dtks_revision n WHERE n.kind = r.kind AND n.id = r.id)";

  private static final JdbcLookup<Revision> CURRENT =
      new JdbcLookup<>(ROWS + "WHERE kind = ? AND id IN (%s) AND " + NEWEST, RevisionRow::of);

  private static final JdbcLookup<Map.Entry<Subject, Long>> VERSIONS =
      new JdbcLookup<>(
          "SELECT kind, id, MAX(version) FROM dtks_revision"
              + " WHERE kind = ? AND id IN (%s) GROUP BY kind, id",
          row -> Map.entry(new Subject(row.getString(1), row.getString(2)), row.getLong(3)));

  private static final JdbcLookup<Map.Entry<Subject, Long>> FIRSTS =
      new JdbcLookup<>(
          "SELECT kind, id, sequence FROM dtks_revision"
              + " WHERE kind = ? AND id IN (%s) AND version = 1",
          row -> Map.entry(new Subject(row.getString(1), row.getString(2)), row.getLong(3)));

  private static final String CLAIMS =
      "SELECT c.kind, c.claim_key, r.kind, r.id"
          + " FROM dtks_claim c JOIN dtks_revision r ON r.sequence = c.holder ";

  private static final JdbcSession.Row<Held> HELD =
      row ->
          new Held(
              new Claim(row.getString(1), row.getString(2)),
              new Subject(row.getString(3), row.getString(4)));

  private static final JdbcLookup<Held> BY_SUBJECT =
      new JdbcLookup<>(CLAIMS + "WHERE r.kind = ? AND r.id IN (%s) AND r.version = 1", HELD);

  private static final JdbcLookup<Held> BY_CLAIM =
      new JdbcLookup<>(CLAIMS + "WHERE c.kind = ? AND c.claim_key IN (%s)", HELD);

  private static final JdbcLookup<Held> BY_CLAIM_KIND =
      new JdbcLookup<>(CLAIMS + "WHERE c.kind IN (%s)", HELD);

  private final JdbcSession session;

  JdbcStorage(JdbcSession session) {
    this.session = session;
  }

  /** Makes all other writers wait until the transaction ends. */
  void lock() {
    // An update, and the first statement: a transaction that has read and then writes is refused
    // by SQLite if somebody else wrote in between.
    session.update("UPDATE dtks_journal SET last_sequence = last_sequence");
  }

  @Override
  public Head head() {
    return session
        .query(
            "SELECT last_sequence, last_chain FROM dtks_journal",
            row -> new Head(row.getLong(1), row.getString(2)))
        .stream()
        .findFirst()
        .orElseThrow(() -> new JournalDamagedException("table dtks_journal has no row"));
  }

  @Override
  public Map<Subject, Long> versions(Collection<Subject> subjects) {
    Map<Subject, Long> versions = new HashMap<>();
    VERSIONS
        .ofSubjects(session, subjects)
        .forEach(found -> versions.put(found.getKey(), found.getValue()));
    return versions;
  }

  Map<Subject, Revision> current(Collection<Subject> subjects) {
    Map<Subject, Revision> current = new HashMap<>();
    CURRENT
        .ofSubjects(session, subjects)
        .forEach(revision -> current.put(revision.subject(), revision));
    return current;
  }

  List<Revision> current(String kind, String afterId, int limit) {
    return session.query(
        ROWS + "WHERE kind = ? AND id > ? AND " + NEWEST + " ORDER BY id LIMIT ?",
        RevisionRow::of,
        kind,
        afterId,
        limit);
  }

  long count(String kind) {
    return session
        .query(
            "SELECT COUNT(*) FROM dtks_revision WHERE kind = ? AND version = 1",
            row -> row.getLong(1),
            kind)
        .get(0);
  }

  List<Revision> history(Subject subject) {
    return session.query(
        ROWS + "WHERE kind = ? AND id = ? ORDER BY version",
        RevisionRow::of,
        subject.kind(),
        subject.id());
  }

  Optional<Revision> asOf(Subject subject, Instant at) {
    return session
        .query(
            ROWS + "WHERE kind = ? AND id = ? AND at <= ? ORDER BY version DESC LIMIT 1",
            RevisionRow::of,
            subject.kind(),
            subject.id(),
            EpochNanos.nearest(at))
        .stream()
        .findFirst();
  }

  @Override
  public List<Revision> after(long sequence, int limit) {
    return session.query(
        ROWS + "WHERE sequence > ? ORDER BY sequence LIMIT ?", RevisionRow::of, sequence, limit);
  }

  @Override
  public Map<Subject, Set<Claim>> held(Collection<Subject> subjects) {
    Map<Subject, Set<Claim>> held = new HashMap<>();
    for (Held found : BY_SUBJECT.ofSubjects(session, subjects)) {
      held.computeIfAbsent(found.subject(), s -> new HashSet<>()).add(found.claim());
    }
    return held;
  }

  @Override
  public Map<Claim, Subject> holders(Collection<Claim> claims) {
    return byClaim(BY_CLAIM.ofClaims(session, claims));
  }

  Map<Claim, Subject> holdersOfKinds(Collection<String> claimKinds) {
    return byClaim(BY_CLAIM_KIND.ofKeys(session, claimKinds));
  }

  Map<Claim, Subject> holders(String claimKind, String afterKey, int limit) {
    return byClaim(
        session.query(
            CLAIMS + "WHERE c.kind = ? AND c.claim_key > ? ORDER BY c.claim_key LIMIT ?",
            HELD,
            claimKind,
            afterKey,
            limit));
  }

  private static Map<Claim, Subject> byClaim(List<Held> rows) {
    Map<Claim, Subject> holders = new LinkedHashMap<>();
    rows.forEach(row -> holders.put(row.claim(), row.subject()));
    return holders;
  }

  /** Returns the sequence of the first revision of every subject of these. */
  private Map<Subject, Long> firsts(List<Revision> revisions) {
    Map<Subject, Long> firsts = new HashMap<>();
    List<Subject> older = new ArrayList<>();
    for (Revision revision : revisions) {
      if (revision.version() == 1) {
        firsts.put(revision.subject(), revision.sequence());
      } else {
        older.add(revision.subject());
      }
    }
    FIRSTS
        .ofSubjects(session, older)
        .forEach(found -> firsts.put(found.getKey(), found.getValue()));
    return firsts;
  }

  @Override
  public boolean hasStrayClaim() {
    return !session
        .query(
            "SELECT holder FROM dtks_claim c WHERE NOT EXISTS"
                + " (SELECT 1 FROM dtks_revision r WHERE r.sequence = c.holder AND r.version = 1)"
                + " LIMIT 1",
            row -> row.getLong(1))
        .isEmpty();
  }

  @Override
  public void write(List<Revision> revisions, Set<Claim> freed, Map<Claim, Subject> taken) {
    session.batch(RevisionRow.INSERT, revisions, RevisionRow::values);
    session.batch(
        "DELETE FROM dtks_claim WHERE kind = ? AND claim_key = ?",
        freed,
        claim -> new Object[] {claim.kind(), claim.key()});
    Map<Subject, Long> firsts = firsts(revisions);
    session.batch(
        "INSERT INTO dtks_claim (kind, claim_key, holder) VALUES (?,?,?)",
        taken.entrySet(),
        held ->
            new Object[] {held.getKey().kind(), held.getKey().key(), firsts.get(held.getValue())});
    Head head = Head.of(revisions.get(revisions.size() - 1));
    session.update(
        "UPDATE dtks_journal SET last_sequence = ?, last_chain = ?", head.sequence(), head.chain());
  }
}
