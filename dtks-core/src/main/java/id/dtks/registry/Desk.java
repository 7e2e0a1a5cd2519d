package id.dtks.registry;

import id.dtks.actor.Actor;
import id.dtks.change.Change;
import id.dtks.change.Grounds;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.PersonId;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import id.dtks.journal.Claim;
import id.dtks.journal.Subject;
import id.dtks.objection.ObjectionId;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalAction;
import id.dtks.proposal.ProposalId;
import id.dtks.proposal.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An actor at work. Everything is read and written through a desk, which holds the actor's role and
 * area to it: what lies outside the area cannot be told from what does not exist, with these
 * exceptions. An import tells of duplicates by their codes. A preview tells that a NIK or family
 * card number is held, or a NIK proposed, elsewhere. A proposal, which is stored with who made it,
 * also tells that somebody elsewhere may be the same person. None tells who or where. Households
 * come with whole numbers: a screen masks them for a role that may not see them, see {@link
 * id.dtks.actor.Role#seesNumbers}. Immutable; safe for use by many threads.
 */
public final class Desk {
  private final Registry registry;
  private final Actor actor;

  Desk(Registry registry, Actor actor) {
    this.registry = registry;
    this.actor = Objects.requireNonNull(actor, "actor");
  }

  /** Returns who works here. */
  public Actor actor() {
    return actor;
  }

  /** Returns what the city chose. */
  public RegistrySettings settings() {
    return registry.settings();
  }

  /** Returns the workflow and rules in force. */
  public Procedure procedure() {
    return registry.procedure();
  }

  /** Returns every workflow that was ever in force here, oldest first. */
  public List<WorkflowInForce> workflows() {
    return WorkflowInForce.all(registry.settings().workflow(), registry.shelf().adoptedWorkflows());
  }

  /** Returns a household. */
  public Optional<Household> household(HouseholdId id) {
    return registry.shelf().household(id).filter(this::sees);
  }

  /** Returns the household a person belongs to. */
  public Optional<Household> householdOf(PersonId person) {
    return holder(Claims.of(person));
  }

  /** Returns the household of the person to whom a NIK belongs. */
  public Optional<Household> householdOf(Nik nik) {
    return holder(Claims.of(nik));
  }

  /** Returns the household whose present family card has that number. */
  public Optional<Household> householdOf(FamilyCardNumber number) {
    return holder(Claims.of(number));
  }

  private Optional<Household> holder(Claim claim) {
    return registry.shelf().holder(claim).filter(this::sees);
  }

  /** Returns every version of a household, oldest first; none if it cannot be seen now. */
  public List<Version<Household>> history(HouseholdId id) {
    return sees(id) ? registry.shelf().history(id) : List.of();
  }

  /** Returns a household as it was at the end of a day in the city's zone. */
  public Optional<Household> asOf(HouseholdId id, LocalDate day) {
    Instant end = day.plusDays(1).atStartOfDay(registry.settings().zone()).toInstant();
    return household(id).flatMap(seen -> registry.shelf().householdAsOf(id, end.minusNanos(1)));
  }

  /** Returns a proposal. */
  public Optional<Proposal> proposal(ProposalId id) {
    return registry.shelf().proposal(id).filter(this::sees);
  }

  /** Returns every version of a proposal, oldest first; none if it cannot be seen. */
  public List<Version<Proposal>> history(ProposalId id) {
    return sees(id) ? registry.shelf().history(id) : List.of();
  }

  /** Returns all about a person, empty if the person cannot be seen. */
  public Optional<Dossier> dossier(PersonId person) {
    Shelf shelf = registry.shelf();
    return Optional.ofNullable(shelf.holders(Set.of(Claims.of(person))).get(Claims.of(person)))
        .filter(this::sees)
        .map(home -> dossiers(shelf).of(person, home));
  }

  /** Returns all about a proposal, empty if it cannot be seen. */
  public Optional<Dossier> dossier(ProposalId id) {
    return Optional.of(id).filter(this::sees).map(seen -> dossiers(registry.shelf()).of(seen));
  }

  private Dossiers dossiers(Shelf shelf) {
    return new Dossiers(shelf, this::sees, this::sees);
  }

  /** Returns the objections of this area. */
  public Objections objections() {
    return new Objections(registry, this);
  }

  /** Returns the proposals about a household that still go on, oldest first. */
  public List<Proposal> openProposals(HouseholdId household) {
    return household(household)
        .map(mine -> registry.shelf().openProposals(List.of(mine)))
        .orElse(List.of())
        .stream()
        .sorted(Turns.LONGEST_WAITING_FIRST)
        .toList();
  }

  /** Returns the proposals that wait for this actor, the longest waiting first. */
  public List<Proposal> queue() {
    return turns().waiting();
  }

  /** Returns what this actor may do with a proposal as it stands. */
  public List<ProposalAction> actions(Proposal proposal) {
    return turns().actions(proposal);
  }

  private Turns turns() {
    return new Turns(registry.settings(), registry.procedure(), actor, registry.shelf());
  }

  /** Returns where a proposal stands, since when, who acts next and until when. */
  public Standing standing(Proposal proposal) {
    return registry.procedure().workflow().standing(proposal, registry.settings().now());
  }

  /** Returns an id for a household that a change is to bring into being. */
  public HouseholdId newHousehold() {
    return new HouseholdId(registry.settings().ids().next());
  }

  /** Returns an id for a person whom a change is to take in. */
  public PersonId newPerson() {
    return new PersonId(registry.settings().ids().next());
  }

  /**
   * Returns what would come of a change; stores nothing, and so tells less than {@link #propose}
   * does: that somebody outside the area may be the same person only if the NIK is the same.
   */
  public Outlook preview(Change change) {
    return proposing(registry.shelf()).preview(change);
  }

  /**
   * Proposes a change; the proposal starts as a draft, which may be unfinished: what the rules say
   * against it is kept with it and keeps it from going on.
   *
   * @return the stored proposal with what is worth knowing, or everything that speaks against it
   */
  public Checked<Proposal> propose(Change change) {
    return registry.write(shelf -> proposing(shelf).propose(change, Optional.empty()));
  }

  /**
   * Proposes anew what a proposal wanted that expired, or was rejected or given up.
   *
   * @return the new draft, or everything that speaks against it
   */
  public Checked<Proposal> renew(ProposalId id) {
    return registry.write(shelf -> proposing(shelf).renew(id));
  }

  /**
   * Takes a step with a proposal. If it is the step at which the change takes effect, the household
   * changes with it, in one append. Papers and a note that come with a step before Dinsos has the
   * proposal count for what the change itself still lacks.
   *
   * @param seen the proposal as the actor saw it; refused if it went on since
   * @return the stored proposal, or everything that speaks against the step
   */
  public Checked<Proposal> advance(Proposal seen, ProposalAction action, Grounds grounds) {
    return registry.write(shelf -> proposing(shelf).advance(seen, action, grounds));
  }

  /**
   * Puts a draft or a returned proposal right: another change of the same kind about the same
   * people takes the place of what was proposed.
   *
   * @param seen the proposal as the actor saw it; refused if it went on since
   * @param change what is proposed from now on
   * @param grounds a note on the revision itself
   * @return the stored proposal, or everything that speaks against it
   */
  public Checked<Proposal> revise(Proposal seen, Change change, Grounds grounds) {
    return registry.write(shelf -> proposing(shelf).revise(seen, change, grounds));
  }

  /** Declares expired what this actor may and whose time has passed; returns it as it stands. */
  public List<Proposal> expireOverdue() {
    return registry.shelf().openProposals().stream()
        .filter(this::sees)
        .filter(seen -> actions(seen).contains(ProposalAction.EXPIRE))
        .flatMap(
            proposal ->
                advance(proposal, ProposalAction.EXPIRE, Grounds.none())
                    .fold(Stream::of, findings -> Stream.empty()))
        .toList();
  }

  /** Returns what puts a workflow or rules in force, or tries rules out. */
  public Adoption adoption() {
    return new Adoption(registry, actor, this::sees);
  }

  private Proposing proposing(Shelf shelf) {
    return new Proposing(registry.settings(), registry.procedure(shelf), actor, shelf);
  }

  private Judging judging(Shelf shelf) {
    return new Judging(registry.settings(), registry.procedure(shelf), actor, shelf);
  }

  /**
   * Reads a list into the register, all or nothing.
   *
   * @param dryRun whether to store nothing in the end
   * @param work stores what it reads; if it throws, nothing was stored
   * @return what the work returns, or a refusal if the role may not import
   */
  public <R> Checked<R> intake(boolean dryRun, Function<Intake, R> work) {
    if (!actor.role().imports()) {
      return Checked.rejected(
          Finding.of(RegistryFinding.ROLE_MAY_NOT_IMPORT)
              .with("role", Finding.label(actor.role())));
    }
    Function<Shelf, R> reading =
        shelf ->
            work.apply(new Intake(registry.settings(), registry.procedure(shelf), actor, shelf));
    return Checked.of(dryRun ? registry.tryOut(reading) : registry.write(reading));
  }

  private boolean sees(Household household) {
    return actor.area().contains(household.residence().area());
  }

  /** Where something lived that was erased is not known: whoever sees everything sees it. */
  private boolean seesErased(Subject subject) {
    return actor.area().contains(registry.settings().regency())
        && registry.shelf().isErased(subject);
  }

  private boolean sees(HouseholdId id) {
    return household(id).isPresent() || seesErased(Shelf.subject(id));
  }

  private boolean sees(ObjectionId id) {
    return objections().get(id).isPresent() || seesErased(ObjectionShelf.subject(id));
  }

  private boolean sees(ProposalId id) {
    return proposal(id).isPresent() || seesErased(Shelf.subject(id));
  }

  private boolean sees(Proposal proposal) {
    Shelf shelf = registry.shelf();
    return judging(shelf).sees(proposal, shelf.around(proposal.change().subjects()));
  }
}
