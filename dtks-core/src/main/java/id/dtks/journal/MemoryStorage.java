package id.dtks.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Rows in memory. Not safe for use by many threads. */
final class MemoryStorage implements Storage {
  private record Write(List<Revision> revisions, Set<Claim> freed, Map<Claim, Subject> taken) {}

  private final List<Write> writes = new ArrayList<>();
  private final List<Revision> revisions = new ArrayList<>();
  private final Map<Subject, List<Revision>> histories = new HashMap<>();
  private final Map<String, NavigableSet<String>> ids = new HashMap<>();
  private final Map<String, NavigableMap<String, Subject>> claims = new HashMap<>();
  private final Map<Subject, Set<Claim>> held = new HashMap<>();

  /** Returns how many writes there were. */
  int mark() {
    return writes.size();
  }

  /** Undoes all writes since a mark: rare, so it simply replays those before. */
  void rewind(int mark) {
    List<Write> kept = List.copyOf(writes.subList(0, mark));
    writes.clear();
    revisions.clear();
    histories.clear();
    ids.clear();
    claims.clear();
    held.clear();
    kept.forEach(write -> write(write.revisions(), write.freed(), write.taken()));
  }

  @Override
  public Head head() {
    return revisions.isEmpty() ? Head.START : Head.of(revisions.get(revisions.size() - 1));
  }

  @Override
  public Map<Subject, Long> versions(Collection<Subject> subjects) {
    Map<Subject, Long> versions = new HashMap<>();
    current(subjects).forEach((subject, newest) -> versions.put(subject, newest.version()));
    return versions;
  }

  Map<Subject, Revision> current(Collection<Subject> subjects) {
    Map<Subject, Revision> current = new HashMap<>();
    for (Subject subject : subjects) {
      List<Revision> history = history(subject);
      if (!history.isEmpty()) {
        current.put(subject, history.get(history.size() - 1));
      }
    }
    return current;
  }

  List<Revision> history(Subject subject) {
    return histories.getOrDefault(subject, List.of());
  }

  NavigableSet<String> subjects(String kind) {
    return ids.computeIfAbsent(kind, k -> new TreeSet<>());
  }

  @Override
  public List<Revision> after(long sequence, int limit) {
    int from = (int) Math.min(Math.max(sequence, 0), revisions.size());
    return List.copyOf(revisions.subList(from, Math.min(revisions.size() - from, limit) + from));
  }

  @Override
  public Map<Subject, Set<Claim>> held(Collection<Subject> subjects) {
    Map<Subject, Set<Claim>> found = new HashMap<>();
    for (Subject subject : subjects) {
      Set<Claim> claimed = held.get(subject);
      if (claimed != null) {
        found.put(subject, Set.copyOf(claimed));
      }
    }
    return found;
  }

  @Override
  public Map<Claim, Subject> holders(Collection<Claim> wanted) {
    Map<Claim, Subject> holders = new HashMap<>();
    for (Claim claim : wanted) {
      Subject holder = ofKind(claim.kind()).get(claim.key());
      if (holder != null) {
        holders.put(claim, holder);
      }
    }
    return holders;
  }

  Map<Claim, Subject> holdersOfKinds(Collection<String> claimKinds) {
    Map<Claim, Subject> holders = new HashMap<>();
    for (String kind : claimKinds) {
      ofKind(kind).forEach((key, holder) -> holders.put(new Claim(kind, key), holder));
    }
    return holders;
  }

  NavigableMap<String, Subject> ofKind(String claimKind) {
    return claims.getOrDefault(claimKind, Collections.emptyNavigableMap());
  }

  @Override
  public boolean hasStrayClaim() {
    return !histories.keySet().containsAll(held.keySet());
  }

  @Override
  public void write(List<Revision> added, Set<Claim> freed, Map<Claim, Subject> taken) {
    writes.add(new Write(added, freed, taken));
    for (Revision revision : added) {
      revisions.add(revision);
      histories.computeIfAbsent(revision.subject(), s -> new ArrayList<>()).add(revision);
      subjects(revision.subject().kind()).add(revision.subject().id());
    }
    for (Claim claim : freed) {
      Subject holder = ofKind(claim.kind()).get(claim.key());
      if (holder != null) {
        claims.computeIfPresent(claim.kind(), (kind, keys) -> without(keys, claim.key()));
        held.getOrDefault(holder, Set.of()).remove(claim);
      }
    }
    taken.forEach(
        (claim, subject) -> {
          claims.computeIfAbsent(claim.kind(), kind -> new TreeMap<>()).put(claim.key(), subject);
          held.computeIfAbsent(subject, s -> new HashSet<>()).add(claim);
        });
  }

  /** Returns nothing for the map once it is empty: some kinds are for one subject each. */
  private static @Nullable NavigableMap<String, Subject> without(
      NavigableMap<String, Subject> keys, String key) {
    keys.remove(key);
    return keys.isEmpty() ? null : keys;
  }
}
