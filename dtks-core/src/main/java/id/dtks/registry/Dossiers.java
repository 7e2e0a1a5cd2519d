package id.dtks.registry;

import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.PersonId;
import id.dtks.journal.Subject;
import id.dtks.objection.Objection;
import id.dtks.objection.ObjectionId;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Draws dossiers together. What is about a person is seen by whoever sees the person. */
final class Dossiers {
  private final Shelf shelf;
  private final Predicate<HouseholdId> seen;

  /**
   * Makes a drawer.
   *
   * @param seen which households may be shown
   */
  Dossiers(Shelf shelf, Predicate<HouseholdId> seen) {
    this.shelf = shelf;
    this.seen = seen;
  }

  /** Returns all about a person who lives in a household that may be shown. */
  Dossier of(PersonId person, HouseholdId home) {
    List<Subject> traces = shelf.traces(person);
    List<Version<Proposal>> proposals =
        ids(traces, Shelf.PROPOSAL)
            .flatMap(id -> shelf.history(new ProposalId(id)).stream())
            .toList();
    List<Version<Objection>> objections =
        ids(traces, ObjectionShelf.OBJECTION)
            .flatMap(id -> shelf.objections().history(new ObjectionId(id)).stream())
            .toList();
    Set<HouseholdId> homes = new LinkedHashSet<>();
    homes.add(home);
    addHomes(homes, proposals, objections);
    return new Dossier(histories(homes), proposals, objections);
  }

  /** Returns all about a proposal that may be shown, and the objections it rests on. */
  Dossier of(ProposalId id) {
    List<Version<Proposal>> proposals = shelf.history(id);
    List<Version<Objection>> objections =
        proposals.stream()
            .flatMap(version -> version.value().stream())
            .limit(1)
            .flatMap(proposal -> proposal.change().grounds().evidence().stream())
            .flatMap(paper -> Objection.referredBy(paper).stream())
            .flatMap(objection -> shelf.objections().history(objection).stream())
            .toList();
    Set<HouseholdId> homes = new LinkedHashSet<>();
    addHomes(homes, proposals, objections);
    return new Dossier(histories(homes), proposals, objections);
  }

  private static Stream<String> ids(List<Subject> subjects, String kind) {
    return subjects.stream().filter(subject -> kind.equals(subject.kind())).map(Subject::id);
  }

  private static void addHomes(
      Set<HouseholdId> homes,
      List<Version<Proposal>> proposals,
      List<Version<Objection>> objections) {
    for (Version<Proposal> version : proposals) {
      version.value().ifPresent(proposal -> homes.add(proposal.household()));
      version
          .value()
          .ifPresent(proposal -> homes.addAll(proposal.change().subjects().households()));
    }
    objections.forEach(
        version -> version.value().ifPresent(objection -> homes.add(objection.household())));
  }

  private List<Version<Household>> histories(Set<HouseholdId> homes) {
    return homes.stream().filter(seen).flatMap(id -> shelf.history(id).stream()).toList();
  }
}
