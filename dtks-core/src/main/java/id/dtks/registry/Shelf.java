package id.dtks.registry;

import id.dtks.change.ProposalType;
import id.dtks.check.Checked;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.InactivationReason;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.RecordStanding;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
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
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Households and proposals as subjects of a journal: their JSON, and the claims they hold. */
final class Shelf {
  static final String HOUSEHOLD = "household";
  static final String PROPOSAL = "proposal";

  static final String OPEN_PROPOSAL = "open-proposal";

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

  Optional<Household> holder(Claim claim) {
    return journal.holder(claim).flatMap(subject -> household(new HouseholdId(subject.id())));
  }

  List<Proposal> openProposals() {
    return journal.current(journal.holders(OPEN_PROPOSAL)).values().stream()
        .filter(Shelf::isKept)
        .map(Shelf::proposal)
        .toList();
  }

  /** Returns the open proposals about the members of households, wherever they were made. */
  List<Proposal> openProposals(Collection<Household> households) {
    List<Claim> claims =
        households.stream()
            .flatMap(household -> household.members().stream())
            .flatMap(member -> openClaims(member.id()))
            .toList();
    return journal.current(Set.copyOf(journal.holders(claims).values())).values().stream()
        .filter(Shelf::isKept)
        .map(Shelf::proposal)
        .toList();
  }

  /** Returns the household each person belongs to now. */
  Map<PersonId, Household> homes(Collection<PersonId> people) {
    Map<Claim, HouseholdId> holders = holders(people.stream().map(Shelf::claim).toList());
    Map<HouseholdId, Household> households = households(Set.copyOf(holders.values()));
    Map<PersonId, Household> homes = new HashMap<>();
    for (PersonId person : people) {
      Household home = households.get(holders.get(claim(person)));
      if (home != null) {
        homes.put(person, home);
      }
    }
    return homes;
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
    return journal.holders(Traces.of(person));
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

  static Claim claim(Nik nik) {
    return new Claim("nik", nik.digits());
  }

  static Claim claim(FamilyCardNumber number) {
    return new Claim("family-card", number.digits());
  }

  static Claim claim(PersonId person) {
    return new Claim("person", person.value());
  }

  private static Claim openClaim(PersonId person, ProposalType type) {
    return new Claim(OPEN_PROPOSAL, person.value() + "/" + type.name());
  }

  private static Stream<Claim> openClaims(PersonId person) {
    return Arrays.stream(ProposalType.values()).map(type -> openClaim(person, type));
  }

  static Claim listClaim(String listKey) {
    return new Claim("list-key", listKey);
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
    Set<Claim> claims = new LinkedHashSet<>();
    household
        .presentCard()
        .flatMap(card -> card.number())
        .ifPresent(number -> claims.add(claim(number)));
    household.listKey().ifPresent(key -> claims.add(listClaim(key)));
    for (Member member : household.members()) {
      claims.add(claim(member.id()));
      member.nik().filter(nik -> keepsNik(member)).ifPresent(nik -> claims.add(claim(nik)));
    }
    return new Entry(
        subject(household.id()), household.version(), action, Json.write(household), claims);
  }

  /** A record that is out of use because another is the same person leaves the NIK to that one. */
  private static boolean keepsNik(Member member) {
    RecordStanding standing = member.recordStanding();
    return standing.state() != RecordStanding.State.REMOVED
        && standing.reason().filter(InactivationReason.DUPLICATE::equals).isEmpty();
  }

  static Entry entry(Proposal proposal, String action, boolean open) {
    Claim claim = openClaim(proposal.change().subjects().people().get(0), proposal.change().type());
    Set<Claim> claims = new LinkedHashSet<>(Traces.of(proposal));
    if (open) {
      claims.add(claim);
    }
    return new Entry(
        subject(proposal.id()), proposal.version(), action, Json.write(proposal), claims);
  }
}
