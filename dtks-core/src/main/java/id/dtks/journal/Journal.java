package id.dtks.journal;

import id.dtks.check.Checked;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The port to a journal: revisions are appended, never edited, and all else derives from them. Safe
 * for use by many threads. A journal that cannot reach or use its database throws a {@link
 * JournalException}; one that is closed, an {@link IllegalStateException}.
 */
public interface Journal extends AutoCloseable {
  /**
   * Appends one revision for each entry, in their order, all or none. Once it returns, they are
   * durable.
   *
   * @param entries at least one, no two about the same subject
   * @return the new revisions, or every {@link JournalFinding} with the path {@code entries[i]}
   */
  Checked<List<Revision>> append(Stamp stamp, List<Entry> entries);

  /**
   * Runs work whose appends become durable and visible to others together, or not at all if it
   * throws. A refused append alone does not end it. Other writers wait until it ends. The memory it
   * takes does not grow with the number of appends, if the journal is in a database.
   *
   * @param work uses only the journal it is given, which sees its own appends, on this thread and
   *     until the work ends; within it, {@code atomically} makes a part that can fail alone
   */
  <R> R atomically(Function<? super Journal, ? extends R> work);

  /** Returns the newest revision of a subject. */
  default Optional<Revision> current(Subject subject) {
    return Optional.ofNullable(current(Set.of(subject)).get(subject));
  }

  /** Returns the newest revision of each subject that has one. */
  Map<Subject, Revision> current(Collection<Subject> subjects);

  /**
   * Returns the newest revisions of the subjects of a kind, in the order of their ids (the
   * database's order, the same from page to page): a pass over everything as it stands.
   *
   * @param afterId the last id known, empty to begin
   * @param limit how many at most, at least 1
   */
  List<Revision> current(String kind, String afterId, int limit);

  /** Returns how many subjects of a kind there are. */
  long count(String kind);

  /** Returns every revision of a subject, oldest first. */
  List<Revision> history(Subject subject);

  /** Returns the newest revision of a subject that was stamped at that time or before. */
  Optional<Revision> asOf(Subject subject, Instant at);

  /**
   * Returns the revisions after a sequence, in order: the change feed. Revisions become visible in
   * the order of their sequence, so whoever remembers the last one read misses none.
   *
   * @param sequence the last one known, 0 for all
   * @param limit how many at most, at least 1
   */
  List<Revision> after(long sequence, int limit);

  /** Returns the sequence of the last revision, 0 if there is none. */
  long lastSequence();

  /** Returns the subject that holds a claim. */
  default Optional<Subject> holder(Claim claim) {
    return Optional.ofNullable(holders(Set.of(claim)).get(claim));
  }

  /** Returns the holder of each claim that is held. */
  Map<Claim, Subject> holders(Collection<Claim> claims);

  /** Returns the claims of each subject that holds any. */
  Map<Subject, Set<Claim>> held(Collection<Subject> subjects);

  /**
   * Returns every held claim of these kinds with its holder: for kinds of few claims each, such as
   * one for each person.
   */
  Map<Claim, Subject> holdersOfKinds(Collection<String> claimKinds);

  /**
   * Returns the held claims of a kind with their holders, in the order of their keys (the
   * database's order, the same from page to page).
   *
   * @param afterKey the last key known, empty to begin
   * @param limit how many at most, at least 1
   */
  Map<Claim, Subject> holders(String claimKind, String afterKey, int limit);

  /** Returns every subject that holds a claim of a kind, once, in the order of the keys. */
  default List<Subject> holders(String claimKind) {
    int limit = 1_000;
    Set<Subject> subjects = new LinkedHashSet<>();
    String last = "";
    Map<Claim, Subject> page;
    do {
      page = holders(claimKind, last, limit);
      subjects.addAll(page.values());
      for (Claim claim : page.keySet()) {
        last = claim.key();
      }
    } while (page.size() == limit);
    return List.copyOf(subjects);
  }

  /**
   * Works out every hash anew and returns the first thing that is broken, if any. Reads the whole
   * journal, with little memory; others may append meanwhile.
   */
  Verification verify(Verification.Progress progress);

  /** Like {@link #verify(Verification.Progress)}, without telling how far it is. */
  default Verification verify() {
    return verify((revisions, total) -> {});
  }

  /** Gives back what the journal holds open; a second call does nothing. */
  @Override
  void close();
}
