package id.dtks.journal;

import id.dtks.check.Checked;
import id.dtks.check.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** One append: judges the entries against what is stored, then seals and writes them. */
final class Appending {
  private static final int SALT_BYTES = 16;

  private final Storage storage;
  private final RandomGenerator random;
  private final Stamp stamp;
  private final Map<Subject, Entry> entries = new LinkedHashMap<>();

  private Appending(Storage storage, RandomGenerator random, Stamp stamp, List<Entry> entries) {
    this.storage = storage;
    this.random = random;
    this.stamp = stamp;
    for (Entry entry : entries) {
      if (this.entries.put(entry.subject(), entry) != null) {
        throw new IllegalArgumentException("entries must not name a subject twice");
      }
    }
    if (entries.isEmpty()) {
      throw new IllegalArgumentException("entries must not be empty");
    }
  }

  /** Appends; the caller sees to it that nobody else writes to the storage meanwhile. */
  static Checked<List<Revision>> to(
      Storage storage, RandomGenerator random, Stamp stamp, List<Entry> entries) {
    return new Appending(storage, random, stamp, entries).run();
  }

  private Checked<List<Revision>> run() {
    Map<Subject, Long> versions = storage.versions(entries.keySet());
    Map<Claim, Subject> holders = storage.holders(wanted());
    List<Finding> findings = findings(versions, holders);
    if (!findings.isEmpty()) {
      return Checked.rejected(findings);
    }
    List<Revision> revisions = sealed();
    storage.write(revisions, freed(versions), taken(holders));
    return Checked.of(revisions);
  }

  private Set<Claim> wanted() {
    Set<Claim> wanted = new HashSet<>();
    entries.values().forEach(entry -> wanted.addAll(entry.claims()));
    return wanted;
  }

  private List<Finding> findings(Map<Subject, Long> versions, Map<Claim, Subject> holders) {
    List<Finding> findings = new ArrayList<>();
    Map<Claim, Subject> promised = new HashMap<>();
    int index = 0;
    for (Entry entry : entries.values()) {
      String path = "entries[" + index++ + "]";
      long current = versions.getOrDefault(entry.subject(), 0L);
      if (current != entry.expectedVersion()) {
        findings.add(stale(entry, current).at(path));
      }
      for (Claim claim : entry.claims()) {
        rival(claim, entry.subject(), holders, promised)
            .ifPresent(rival -> findings.add(taken(claim, rival).at(path)));
      }
    }
    return findings;
  }

  /** Returns the other subject that holds the claim after this append, or wants it first. */
  private Optional<Subject> rival(
      Claim claim, Subject subject, Map<Claim, Subject> holders, Map<Claim, Subject> promised) {
    Subject holder = holders.get(claim);
    if (subject.equals(holder)) {
      return Optional.empty();
    }
    if (holder != null && keeps(holder, claim)) {
      return Optional.of(holder);
    }
    return Optional.ofNullable(promised.putIfAbsent(claim, subject));
  }

  private boolean keeps(Subject holder, Claim claim) {
    Entry entry = entries.get(holder);
    return entry == null || entry.claims().contains(claim);
  }

  private List<Revision> sealed() {
    List<Revision> revisions = new ArrayList<>(entries.size());
    Head head = storage.head();
    for (Entry entry : entries.values()) {
      Revision revision = HashChain.seal(head, stamp, entry, salt());
      revisions.add(revision);
      head = Head.of(revision);
    }
    return List.copyOf(revisions);
  }

  private String salt() {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return HexFormat.of().formatHex(salt);
  }

  private Set<Claim> freed(Map<Subject, Long> versions) {
    Set<Claim> freed = new HashSet<>();
    Map<Subject, Set<Claim>> held = storage.held(versions.keySet());
    for (Entry entry : entries.values()) {
      Set<Claim> rest = new HashSet<>(held.getOrDefault(entry.subject(), Set.of()));
      rest.removeAll(entry.claims());
      freed.addAll(rest);
    }
    return freed;
  }

  private Map<Claim, Subject> taken(Map<Claim, Subject> holders) {
    Map<Claim, Subject> taken = new LinkedHashMap<>();
    for (Entry entry : entries.values()) {
      for (Claim claim : entry.claims()) {
        if (!entry.subject().equals(holders.get(claim))) {
          taken.put(claim, entry.subject());
        }
      }
    }
    return taken;
  }

  private static Finding stale(Entry entry, long current) {
    return Finding.of(JournalFinding.STALE_VERSION)
        .with("kind", entry.subject().kind())
        .with("expected", entry.expectedVersion())
        .with("current", current);
  }

  private static Finding taken(Claim claim, Subject holder) {
    return Finding.of(JournalFinding.CLAIM_TAKEN)
        .with("claim", claim.kind())
        .with("holderKind", holder.kind())
        .with("holderId", holder.id());
  }
}
