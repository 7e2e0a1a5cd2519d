package id.dtks.registry;

import id.dtks.actor.Actor;
import id.dtks.change.Grounds;
import id.dtks.check.Checked;
import id.dtks.household.PersonId;
import id.dtks.objection.Objection;
import id.dtks.objection.ObjectionAction;
import id.dtks.objection.ObjectionId;
import id.dtks.objection.Petition;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The objections (<i>usul-sanggah</i>) as the actor of a {@link Desk} works with them. An objection
 * is seen where its person lives now. Immutable; safe for use by many threads.
 */
public final class Objections {
  private static final Comparator<Objection> OLDEST_FIRST =
      Comparator.comparing(Objection::filedAt).thenComparing(objection -> objection.id().value());

  private final Registry registry;
  private final Desk desk;

  Objections(Registry registry, Desk desk) {
    this.registry = registry;
    this.desk = desk;
  }

  /**
   * Files an objection for a citizen.
   *
   * @return the stored objection, or everything that speaks against it
   */
  public Checked<Objection> file(Petition petition) {
    return registry.write(shelf -> objecting(shelf).file(petition));
  }

  /**
   * Takes a step with an objection.
   *
   * @param seen the objection as the actor saw it; refused if it went on since
   * @return the stored objection, or everything that speaks against the step
   */
  public Checked<Objection> answer(Objection seen, ObjectionAction action, Grounds grounds) {
    return registry.write(shelf -> objecting(shelf).answer(seen, action, grounds));
  }

  /**
   * Lets every objection of the area lapse whose time is over.
   *
   * @return those that lapsed, or the refusal if the role may not do this and there was one
   */
  public Checked<List<Objection>> lapse() {
    return registry.write(shelf -> objecting(shelf).lapse());
  }

  private Objecting objecting(Shelf shelf) {
    return new Objecting(registry.settings(), actor(), shelf);
  }

  /** Returns an objection. */
  public Optional<Objection> get(ObjectionId id) {
    return registry.shelf().objections().get(id).filter(this::sees);
  }

  /** Returns every version of an objection, oldest first; none if it cannot be seen. */
  public List<Version<Objection>> history(ObjectionId id) {
    return get(id).isEmpty() ? List.of() : registry.shelf().objections().history(id);
  }

  /** Returns the objections of the area that still go on, oldest first. */
  public List<Objection> open() {
    return seen(registry.shelf().objections().open());
  }

  /** Returns every objection for or against a person, open or not, oldest first. */
  public List<Objection> about(PersonId person) {
    return seen(registry.shelf().objections().about(person));
  }

  /** Returns what this actor's role may do with an objection as it stands. */
  public List<ObjectionAction> actions(Objection objection) {
    return registry.settings().objectionJourney().actions(objection.status(), actor().role());
  }

  private List<Objection> seen(List<Objection> all) {
    return all.stream().filter(this::sees).sorted(OLDEST_FIRST).toList();
  }

  private boolean sees(Objection objection) {
    return desk.householdOf(objection.petition().person()).isPresent();
  }

  private Actor actor() {
    return desk.actor();
  }
}
