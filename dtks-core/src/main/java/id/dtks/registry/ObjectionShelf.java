package id.dtks.registry;

import id.dtks.household.PersonId;
import id.dtks.journal.Entry;
import id.dtks.journal.Journal;
import id.dtks.journal.Revision;
import id.dtks.journal.Subject;
import id.dtks.json.Json;
import id.dtks.objection.Objection;
import id.dtks.objection.ObjectionId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Objections as subjects of a journal: where each is found, their JSON, and their claims. */
final class ObjectionShelf {
  static final String OBJECTION = "objection";

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
    return all(journal.holders(Traces.OPEN_OBJECTION));
  }

  /** Returns every objection about a person, open or not. */
  List<Objection> about(PersonId person) {
    return all(
        journal.holders(Traces.to(person)).stream()
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
        Traces.of(objection, open));
  }
}
