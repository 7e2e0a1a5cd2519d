package id.dtks.registry;

import id.dtks.household.PersonId;
import id.dtks.journal.Claim;
import id.dtks.journal.Entry;
import id.dtks.journal.Journal;
import id.dtks.journal.Revision;
import id.dtks.journal.Subject;
import id.dtks.json.Json;
import id.dtks.objection.Objection;
import id.dtks.objection.ObjectionId;
import id.dtks.objection.Petition;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Objections as subjects of a journal: where each is found, their JSON, and their claims. */
final class ObjectionShelf {
  static final String OBJECTION = "objection";

  /** Held by an objection that goes on: one of a kind at most for each person and objector. */
  static final String OPEN_OBJECTION = "open-objection";

  private final Journal journal;

  ObjectionShelf(Journal journal) {
    this.journal = journal;
  }

  Optional<Objection> get(ObjectionId id) {
    return journal
        .current(subject(id))
        .filter(revision -> revision.state().isPresent())
        .map(ObjectionShelf::objection);
  }

  List<Objection> open() {
    return all(journal.holders(OPEN_OBJECTION));
  }

  /** Returns every objection about a person, open or not. */
  List<Objection> about(PersonId person) {
    return all(
        journal.holders(Traces.of(person)).stream()
            .filter(subject -> OBJECTION.equals(subject.kind()))
            .toList());
  }

  private List<Objection> all(Collection<Subject> subjects) {
    return journal.current(subjects).values().stream()
        .filter(revision -> revision.state().isPresent())
        .map(ObjectionShelf::objection)
        .toList();
  }

  List<Version<Objection>> history(ObjectionId id) {
    return journal.history(subject(id)).stream()
        .map(revision -> Version.of(revision, ObjectionShelf::objection))
        .toList();
  }

  static Subject subject(ObjectionId id) {
    return new Subject(OBJECTION, id.value());
  }

  static Objection objection(Revision revision) {
    return Json.read(revision.state().orElseThrow(), Objection.class).toBuilder()
        .version(revision.version())
        .build();
  }

  static Entry entry(Objection objection, String action, boolean open) {
    return new Entry(
        subject(objection.id()),
        objection.version(),
        action,
        Json.write(objection),
        claims(objection, open));
  }

  static Set<Claim> claims(Objection objection, boolean open) {
    Set<Claim> claims = new LinkedHashSet<>();
    claims.add(Traces.of(objection));
    if (open) {
      Petition petition = objection.petition();
      String key = petition.person() + "/" + petition.kind().name() + "/" + petition.objector();
      claims.add(new Claim(OPEN_OBJECTION, key));
    }
    return claims;
  }
}
