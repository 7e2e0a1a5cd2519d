package id.dtks.journal;

import id.dtks.check.Checked;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/** The journal as it is within one transaction; holds the lock that other writers wait for. */
final class JdbcTransaction implements Journal {
  private final JdbcSession session;
  private final JdbcStorage storage;
  private final RandomGenerator random;
  private boolean ended;

  private JdbcTransaction(JdbcSession session, RandomGenerator random) {
    this.session = session;
    this.storage = new JdbcStorage(session);
    this.random = random;
  }

  /** Runs work in a transaction of a session. */
  static <R> R run(
      JdbcSession session, RandomGenerator random, Function<? super Journal, ? extends R> work) {
    JdbcTransaction transaction = new JdbcTransaction(session, random);
    try {
      return session.transaction(
          () -> {
            transaction.storage.lock();
            return work.apply(transaction);
          });
    } finally {
      transaction.ended = true;
    }
  }

  @Override
  public Checked<List<Revision>> append(Stamp stamp, List<Entry> entries) {
    return Appending.to(storage(), random, stamp, entries);
  }

  @Override
  public <R> R atomically(Function<? super Journal, ? extends R> work) {
    storage();
    return session.part(() -> work.apply(this));
  }

  @Override
  public Map<Subject, Revision> current(Collection<Subject> subjects) {
    return storage().current(subjects);
  }

  @Override
  public List<Revision> current(String kind, String afterId, int limit) {
    Limit.require(limit);
    return storage().current(kind, afterId, limit);
  }

  @Override
  public long count(String kind) {
    return storage().count(kind);
  }

  @Override
  public List<Revision> history(Subject subject) {
    return storage().history(subject);
  }

  @Override
  public Optional<Revision> asOf(Subject subject, Instant at) {
    return storage().asOf(subject, at);
  }

  @Override
  public List<Revision> after(long sequence, int limit) {
    Limit.require(limit);
    return storage().after(sequence, limit);
  }

  @Override
  public long lastSequence() {
    return storage().head().sequence();
  }

  @Override
  public Map<Claim, Subject> holders(Collection<Claim> claims) {
    return storage().holders(claims);
  }

  @Override
  public Map<Subject, Set<Claim>> held(Collection<Subject> subjects) {
    return storage().held(subjects);
  }

  @Override
  public Map<Claim, Subject> holdersOfKinds(Collection<String> claimKinds) {
    return storage().holdersOfKinds(claimKinds);
  }

  @Override
  public Map<Claim, Subject> holders(String claimKind, String afterKey, int limit) {
    Limit.require(limit);
    return storage().holders(claimKind, afterKey, limit);
  }

  @Override
  public Verification verify(Verification.Progress progress) {
    return Verifying.of(storage(), progress);
  }

  /** Does nothing: the transaction ends with the work. */
  @Override
  public void close() {}

  private JdbcStorage storage() {
    if (ended) {
      throw new IllegalStateException("a journal handed to work must not be used after the work");
    }
    return storage;
  }
}
