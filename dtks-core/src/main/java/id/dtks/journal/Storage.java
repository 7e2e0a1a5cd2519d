package id.dtks.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a journal keeps its rows: what {@link Appending} and {@link Verifying} need of it. */
interface Storage {
  /** Returns the head as it is kept. */
  Head head();

  /** Returns the newest version of each subject that has one. */
  Map<Subject, Long> versions(Collection<Subject> subjects);

  /** Returns the claims of each subject that holds any. */
  Map<Subject, Set<Claim>> held(Collection<Subject> subjects);

  /** Returns the holder of each claim that is held. */
  Map<Claim, Subject> holders(Collection<Claim> claims);

  /** Returns the revisions after a sequence, in order. */
  List<Revision> after(long sequence, int limit);

  /** Tells whether a claim is held by a subject that has no revision. */
  boolean hasStrayClaim();

  /** Adds revisions, at least one, and moves the head; frees claims, then takes claims. */
  void write(List<Revision> revisions, Set<Claim> freed, Map<Claim, Subject> taken);
}
