package id.dtks.registry;

import id.dtks.actor.Actor;
import id.dtks.change.ChangeFinding;
import id.dtks.change.Grounds;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.household.Household;
import id.dtks.household.PersonId;
import id.dtks.journal.Entry;
import id.dtks.journal.JournalFinding;
import id.dtks.journal.Revision;
import id.dtks.journal.Stamp;
import id.dtks.objection.Objection;
import id.dtks.objection.ObjectionAction;
import id.dtks.objection.ObjectionAttempt;
import id.dtks.objection.ObjectionFinding;
import id.dtks.objection.ObjectionId;
import id.dtks.objection.ObjectionJourney;
import id.dtks.objection.ObjectionStatus;
import id.dtks.objection.ObjectionStep;
import id.dtks.objection.ObjectionStepTaken;
import id.dtks.objection.Petition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Files objections and takes steps with them, within one transaction of the journal. */
final class Objecting {
  private final RegistrySettings settings;
  private final Actor actor;
  private final Shelf shelf;
  private final Instant now;
  private final LocalDate today;

  Objecting(RegistrySettings settings, Actor actor, Shelf shelf) {
    this.settings = settings;
    this.actor = actor;
    this.shelf = shelf;
    this.now = settings.clock().instant();
    this.today = LocalDate.ofInstant(now, settings.zone());
  }

  Checked<Objection> file(Petition petition) {
    List<Finding> findings = new ArrayList<>(journey().checkFiler(actor.role()));
    Optional<Household> home = homeOf(petition.person());
    if (home.isEmpty()) {
      findings.add(Finding.of(ChangeFinding.PERSON_UNKNOWN).at("person"));
      return Checked.rejected(findings);
    }
    findings.addAll(petition.check(home.get().residence()));
    return Checked.of(filed(petition, home.get()), findings)
        .flatMap(objection -> append(objection, ObjectionAction.FILE));
  }

  private Objection filed(Petition petition, Household home) {
    return Objection.builder()
        .id(new ObjectionId(settings.ids().next()))
        .petition(petition)
        .household(home.id())
        .area(home.residence().area())
        .status(ObjectionStatus.SUBMITTED)
        .filedBy(actor.id())
        .filedAs(actor.role())
        .filedAt(now)
        .until(today.plus(settings.objectionDeadline()))
        .build();
  }

  Checked<Objection> answer(Objection seen, ObjectionAction action, Grounds grounds) {
    Optional<Objection> found = shelf.objections().get(seen.id());
    Optional<Household> home = found.flatMap(objection -> homeOf(objection.petition().person()));
    if (home.isEmpty()) {
      return Checked.rejected(Finding.of(RegistryFinding.OBJECTION_UNKNOWN));
    }
    Objection objection = found.get();
    if (objection.version() != seen.version()) {
      return Checked.rejected(
          Finding.of(JournalFinding.STALE_VERSION)
              .with("kind", ObjectionShelf.OBJECTION)
              .with("expected", seen.version())
              .with("current", objection.version()));
    }
    return answered(objection, home.get(), action, grounds);
  }

  private Checked<Objection> answered(
      Objection objection, Household home, ObjectionAction action, Grounds grounds) {
    Objection followed =
        objection.toBuilder().household(home.id()).area(home.residence().area()).build();
    return journey()
        .check(new ObjectionAttempt(objection, action, actor, grounds, today))
        .flatMap(step -> append(followed.after(taken(step, grounds)), action));
  }

  private ObjectionStepTaken taken(ObjectionStep step, Grounds grounds) {
    return ObjectionStepTaken.builder()
        .action(step.action())
        .before(step.from())
        .after(step.to())
        .actor(actor.id())
        .role(actor.role())
        .at(now)
        .grounds(grounds)
        .build();
  }

  /** Lets everything lapse that is overdue in the area, each in an append of its own. */
  Checked<List<Objection>> lapse() {
    List<Objection> lapsed = new ArrayList<>();
    for (Objection objection : shelf.objections().open()) {
      Optional<Household> home = homeOf(objection.petition().person());
      if (home.isPresent() && objection.isOverdue(today)) {
        Checked<Objection> outcome =
            answered(objection, home.get(), ObjectionAction.LAPSE, Grounds.none());
        if (!outcome.isAccepted()) {
          return Checked.rejected(outcome.findings());
        }
        lapsed.add(outcome.orElseThrow());
      }
    }
    return Checked.of(List.copyOf(lapsed));
  }

  private Optional<Household> homeOf(PersonId person) {
    return shelf
        .holder(Claims.of(person))
        .filter(home -> actor.area().contains(home.residence().area()));
  }

  private ObjectionJourney journey() {
    return settings.objectionJourney();
  }

  private Checked<Objection> append(Objection objection, ObjectionAction action) {
    Stamp stamp =
        Stamp.of(actor.id(), actor.role().name(), actor.area().toString(), now)
            .because(ObjectionShelf.OBJECTION + " " + objection.id());
    Entry entry =
        ObjectionShelf.entry(objection, action.name(), journey().isOpen(objection.status()));
    Checked<List<Revision>> appended = shelf.append(stamp, List.of(entry));
    return appended.fold(
        revisions -> Checked.of(objection.toBuilder().version(revisions.get(0).version()).build()),
        findings -> Checked.rejected(findings.stream().map(Objecting::inWords).toList()));
  }

  private static Finding inWords(Finding finding) {
    return finding.is(JournalFinding.CLAIM_TAKEN)
        ? Finding.of(ObjectionFinding.ONE_OPEN_OBJECTION)
            .with("objection", finding.facts().getOrDefault("holderId", ""))
        : finding;
  }
}
