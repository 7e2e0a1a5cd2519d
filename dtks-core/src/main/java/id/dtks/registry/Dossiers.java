package id.dtks.registry;

import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.PersonId;
import id.dtks.journal.Subject;
import id.dtks.objection.Objection;
import id.dtks.objection.ObjectionId;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Draws dossiers together. What is about a person is seen by whoever sees the person; a household
 * only by whoever sees the household, and an objection that is cited only by whoever sees it.
 */
final class Dossiers {
  private final Shelf shelf;
  private final Predicate<HouseholdId> seen;
  private final Predicate<ObjectionId> seenObjection;

  Dossiers(Shelf shelf, Predicate<HouseholdId> seen, Predicate<ObjectionId> seenObjection) {
    this.shelf = shelf;
    this.seen = seen;
    this.seenObjection = seenObjection;
  }

  /** Returns all about a person who lives in a household that is seen. */
  Dossier of(PersonId person, HouseholdId home) {
    Set<ProposalId> proposals = new LinkedHashSet<>();
    Set<ObjectionId> objections = new LinkedHashSet<>();
    for (Subject trace : shelf.traces(person)) {
      if (trace.kind().equals(Shelf.PROPOSAL)) {
        proposals.add(new ProposalId(trace.id()));
      } else {
        objections.add(new ObjectionId(trace.id()));
      }
    }
    Set<HouseholdId> homes = new LinkedHashSet<>(Set.of(home));
    for (Version<Proposal> version : proposals(proposals)) {
      version.value().map(Proposal::household).ifPresent(homes::add);
      homes.addAll(shelf.changedBy(version.revision()));
    }
    List<Turn> turns = turns(homes).stream().filter(turn -> turn.touches(person)).toList();
    for (Turn turn : turns) {
      turn.version().value().flatMap(known -> turn.version().cause()).ifPresent(proposals::add);
    }
    return new Dossier(turns, proposals(proposals), objections(objections));
  }

  /** Returns all about a proposal that is seen, with the objections it rests on. */
  Dossier of(ProposalId id) {
    List<Version<Proposal>> proposals = shelf.history(id);
    Set<HouseholdId> homes = new LinkedHashSet<>();
    Set<ObjectionId> objections = new LinkedHashSet<>();
    for (Version<Proposal> version : proposals) {
      homes.addAll(shelf.changedBy(version.revision()));
      version
          .value()
          .ifPresent(proposal -> objections.addAll(Objection.citedBy(proposal.change())));
    }
    List<Turn> turns =
        turns(homes).stream()
            .filter(turn -> turn.version().cause().filter(id::equals).isPresent())
            .toList();
    objections.removeIf(seenObjection.negate());
    return new Dossier(turns, proposals, objections(objections));
  }

  private List<Version<Proposal>> proposals(Collection<ProposalId> ids) {
    return ids.stream().flatMap(id -> shelf.history(id).stream()).toList();
  }

  private List<Version<Objection>> objections(Collection<ObjectionId> ids) {
    return ids.stream().flatMap(id -> shelf.objections().history(id).stream()).toList();
  }

  private List<Turn> turns(Collection<HouseholdId> homes) {
    List<Turn> turns = new ArrayList<>();
    for (HouseholdId home : homes) {
      if (seen.test(home)) {
        Optional<Household> before = Optional.empty();
        for (Version<Household> version : shelf.history(home)) {
          turns.add(new Turn(before, version));
          before = version.value();
        }
      }
    }
    return turns;
  }
}
