package id.dtks.registry;

import id.dtks.change.Subjects;
import id.dtks.check.Checked;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Households;
import id.dtks.household.PersonId;
import id.dtks.journal.Claim;
import id.dtks.journal.Entry;
import id.dtks.journal.Journal;
import id.dtks.journal.Revision;
import id.dtks.journal.Stamp;
import id.dtks.journal.Subject;
import id.dtks.json.Json;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Households and proposals as subjects of a journal: where each is found, and their JSON. */
final class Shelf {
  static final String HOUSEHOLD = "household";
  static final String PROPOSAL = "proposal";

  private final Journal journal;

  Shelf(Journal journal) {
    this.journal = journal;
  }

  Optional<Household> household(HouseholdId id) {
    return journal.current(subject(id)).filter(Shelf::isKept).map(Shelf::household);
  }

  Map<HouseholdId, Household> households(Collection<HouseholdId> ids) {
    Map<HouseholdId, Household> found = new LinkedHashMap<>();
    journal.current(ids.stream().map(Shelf::subject).toList()).values().stream()
        .filter(Shelf::isKept)
        .forEach(
            revision -> found.put(new HouseholdId(revision.subject().id()), household(revision)));
    return found;
  }

  Optional<Proposal> proposal(ProposalId id) {
    return journal.current(subject(id)).filter(Shelf::isKept).map(Shelf::proposal);
  }

  /** Returns the household that holds each of these claims. */
  Map<Claim, HouseholdId> holders(Collection<Claim> claims) {
    return journal.holders(claims).entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, holder -> new HouseholdId(holder.getValue().id())));
  }

  /** Returns the proposal that holds each of these claims. */
  Map<Claim, ProposalId> proposalsHolding(Collection<Claim> claims) {
    return journal.holders(claims).entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, holder -> new ProposalId(holder.getValue().id())));
  }

  Optional<Household> holder(Claim claim) {
    return journal.holder(claim).flatMap(subject -> household(new HouseholdId(subject.id())));
  }

  /** Returns a household that had a card of each number, of all numbers out of use. */
  Map<String, HouseholdId> formerCards() {
    int page = 1_000;
    Map<String, HouseholdId> found = new HashMap<>();
    String last = "";
    Map<Claim, Subject> holders;
    do {
      holders = journal.holders(Claims.FORMER_CARD, last, page);
      for (Map.Entry<Claim, Subject> holder : holders.entrySet()) {
        last = holder.getKey().key();
        found.put(last.substring(0, last.indexOf('/')), new HouseholdId(holder.getValue().id()));
      }
    } while (holders.size() == page);
    return found;
  }

  List<Proposal> openProposals() {
    return proposals(journal.holders(Claims.OPEN_PROPOSAL));
  }

  /** Returns the open proposals about households or their members, wherever they were made. */
  List<Proposal> openProposals(Collection<Household> households) {
    List<String> kinds = new ArrayList<>();
    for (Household household : households) {
      kinds.add(Claims.about(household.id()));
      household.members().forEach(member -> kinds.add(Claims.about(member.id())));
    }
    return proposals(Set.copyOf(journal.holdersOfKinds(kinds).values()));
  }

  private List<Proposal> proposals(Collection<Subject> subjects) {
    return journal.current(subjects).values().stream()
        .filter(Shelf::isKept)
        .map(Shelf::proposal)
        .toList();
  }

  /** Returns the households that a change is about, as far as they exist. */
  Households around(Subjects subjects) {
    return around(List.of(subjects));
  }

  /** Returns the households that changes are about, as far as they exist. */
  Households around(Collection<Subjects> all) {
    Set<Claim> people = new LinkedHashSet<>();
    Set<HouseholdId> ids = new LinkedHashSet<>();
    for (Subjects subjects : all) {
      subjects.people().forEach(person -> people.add(Claims.of(person)));
      ids.addAll(subjects.households());
    }
    Map<Claim, HouseholdId> holders = holders(people);
    people.forEach(person -> Optional.ofNullable(holders.get(person)).ifPresent(ids::add));
    Map<HouseholdId, Household> found = households(ids);
    return Households.of(ids.stream().map(found::get).filter(Objects::nonNull).toList());
  }

  /** Returns every workflow that was adopted, oldest first. */
  List<Revision> adoptedWorkflows() {
    return journal.history(Procedures.WORKFLOW);
  }

  Map<Subject, Revision> current(Collection<Subject> subjects) {
    return journal.current(subjects);
  }

  Checked<List<Revision>> append(Stamp stamp, List<Entry> entries) {
    return journal.append(stamp, entries);
  }

  long lastSequence() {
    return journal.lastSequence();
  }

  /** Returns the sequence a household began with, 0 if it is not stored. */
  long firstSequence(HouseholdId id) {
    return journal.history(subject(id)).stream()
        .mapToLong(Revision::sequence)
        .findFirst()
        .orElse(0);
  }

  List<Version<Household>> history(HouseholdId id) {
    return journal.history(subject(id)).stream()
        .map(revision -> Version.of(revision, Shelf::household))
        .toList();
  }

  List<Version<Proposal>> history(ProposalId id) {
    return journal.history(subject(id)).stream()
        .map(revision -> Version.of(revision, Shelf::proposal))
        .toList();
  }

  Optional<Household> householdAsOf(HouseholdId id, Instant at) {
    return journal.asOf(subject(id), at).filter(Shelf::isKept).map(Shelf::household);
  }

  ObjectionShelf objections() {
    return new ObjectionShelf(journal);
  }

  /** Returns the proposals and objections that were ever about a person. */
  List<Subject> traces(PersonId person) {
    return journal.holders(Traces.to(person));
  }

  /** Returns the households that one append changed together with a proposal. */
  List<HouseholdId> changedBy(Revision proposal) {
    int more = 10; // no change is about so many
    return journal.after(proposal.sequence(), more).stream()
        .takeWhile(next -> next.stamp().equals(proposal.stamp()))
        .filter(next -> next.subject().kind().equals(HOUSEHOLD))
        .map(next -> new HouseholdId(next.subject().id()))
        .toList();
  }

  /** Tells whether what a subject holds now was erased. */
  boolean isErased(Subject subject) {
    return journal.current(subject).filter(revision -> !isKept(revision)).isPresent();
  }

  static boolean isKept(Revision revision) {
    return revision.state().isPresent();
  }

  static Subject subject(HouseholdId id) {
    return new Subject(HOUSEHOLD, id.value());
  }

  static Subject subject(ProposalId id) {
    return new Subject(PROPOSAL, id.value());
  }

  static Household household(Revision revision) {
    return Json.read(state(revision), Household.class).toBuilder()
        .version(revision.version())
        .build();
  }

  static Proposal proposal(Revision revision) {
    return Json.read(state(revision), Proposal.class).toBuilder()
        .version(revision.version())
        .build();
  }

  private static String state(Revision revision) {
    return revision
        .state()
        .orElseThrow(() -> new IllegalStateException("state of " + revision + " was erased"));
  }

  static Entry entry(Household household, String action) {
    return new Entry(
        subject(household.id()),
        household.version(),
        action,
        Json.write(household),
        Claims.of(household));
  }

  static Entry entry(Proposal proposal, String action, boolean open) {
    return new Entry(
        subject(proposal.id()),
        proposal.version(),
        action,
        Json.write(proposal),
        Traces.of(proposal, open));
  }
}
