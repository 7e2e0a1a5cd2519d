package id.dtks.journal;

import id.dtks.check.Checked;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * A {@link Journal} in memory, for tests and trials: it behaves as one in a database does, but is
 * gone with the process. Safe for use by many threads; readers wait while {@link #atomically} runs.
 */
public final class InMemoryJournal implements Journal {
  private final MemoryStorage storage = new MemoryStorage();
  private final ReentrantLock lock = new ReentrantLock();
  private final RandomGenerator random;
  private volatile boolean closed;

  /** Makes an empty journal. */
  public InMemoryJournal() {
    this(new SecureRandom());
  }

  /** Makes an empty journal that takes its salts from a source. */
  public InMemoryJournal(RandomGenerator random) {
    this.random = random;
  }

  @Override
  public Checked<List<Revision>> append(Stamp stamp, List<Entry> entries) {
    return locked(() -> Appending.to(storage, random, stamp, entries));
  }

  @Override
  public <R> R atomically(Function<? super Journal, ? extends R> work) {
    return locked(
        () -> {
          int mark = storage.mark();
          boolean done = false;
          try {
            R result = work.apply(this);
            done = true;
            return result;
          } finally {
            if (!done) {
              storage.rewind(mark);
            }
          }
        });
  }

  @Override
  public Map<Subject, Revision> current(Collection<Subject> subjects) {
    return locked(() -> storage.current(subjects));
  }

  @Override
  public List<Revision> current(String kind, String afterId, int limit) {
    Limit.require(limit);
    return locked(
        () ->
            storage.subjects(kind).tailSet(afterId, false).stream()
                .limit(limit)
                .map(id -> storage.history(new Subject(kind, id)))
                .map(history -> history.get(history.size() - 1))
                .toList());
  }

  @Override
  public long count(String kind) {
    return locked(() -> (long) storage.subjects(kind).size());
  }

  @Override
  public List<Revision> history(Subject subject) {
    return locked(() -> List.copyOf(storage.history(subject)));
  }

  @Override
  public Optional<Revision> asOf(Subject subject, Instant at) {
    return history(subject).stream()
        .filter(revision -> !revision.stamp().at().isAfter(at))
        .reduce((older, newer) -> newer);
  }

  @Override
  public List<Revision> after(long sequence, int limit) {
    Limit.require(limit);
    return locked(() -> storage.after(sequence, limit));
  }

  @Override
  public long lastSequence() {
    return locked(() -> storage.head().sequence());
  }

  @Override
  public Map<Claim, Subject> holders(Collection<Claim> claims) {
    return locked(() -> storage.holders(claims));
  }

  @Override
  public Map<Subject, Set<Claim>> held(Collection<Subject> subjects) {
    return locked(() -> storage.held(subjects));
  }

  @Override
  public Map<Claim, Subject> holdersOfKinds(Collection<String> claimKinds) {
    return locked(() -> storage.holdersOfKinds(claimKinds));
  }

  @Override
  public Map<Claim, Subject> holders(String claimKind, String afterKey, int limit) {
    Limit.require(limit);
    return locked(
        () -> {
          Map<Claim, Subject> page = new LinkedHashMap<>();
          storage.ofKind(claimKind).tailMap(afterKey, false).entrySet().stream()
              .limit(limit)
              .forEach(held -> page.put(new Claim(claimKind, held.getKey()), held.getValue()));
          return page;
        });
  }

  @Override
  public Verification verify(Verification.Progress progress) {
    return locked(() -> Verifying.of(storage, progress));
  }

  @Override
  public void close() {
    closed = true;
  }

  private <R> R locked(Supplier<R> action) {
    lock.lock();
    try {
      if (closed) {
        throw new IllegalStateException("journal must be open");
      }
      return action.get();
    } finally {
      lock.unlock();
    }
  }
}
