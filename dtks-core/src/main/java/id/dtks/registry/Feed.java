package id.dtks.registry;

import id.dtks.change.Subjects;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Households;
import id.dtks.journal.Revision;
import id.dtks.proposal.Proposal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Turns revisions of the journal into the cases they are about. */
final class Feed {
  private static final Comparator<Proposal> OLDEST_FIRST =
      Comparator.comparing(Proposal::createdAt).thenComparing(proposal -> proposal.id().value());

  private Feed() {}

  static Changes read(Shelf shelf, List<Revision> revisions, long after) {
    if (revisions.isEmpty()) {
      return new Changes(after, List.of(), List.of());
    }
    Map<HouseholdId, Household> changed = new LinkedHashMap<>();
    Set<HouseholdId> erased = new LinkedHashSet<>();
    List<Subjects> touched = new ArrayList<>();
    for (Revision revision : revisions) {
      switch (revision.subject().kind()) {
        case Shelf.HOUSEHOLD -> {
          HouseholdId id = new HouseholdId(revision.subject().id());
          changed.remove(id);
          erased.remove(id);
          if (Shelf.isKept(revision)) {
            changed.put(id, Shelf.household(revision));
          } else {
            erased.add(id);
          }
        }
        case Shelf.PROPOSAL -> {
          if (Shelf.isKept(revision)) {
            touched.add(Shelf.proposal(revision).change().subjects());
          }
        }
        default -> {} // another subject, perhaps of the host's own
      }
    }
    shelf
        .around(touched)
        .all()
        .forEach(household -> changed.putIfAbsent(household.id(), household));
    return new Changes(
        revisions.get(revisions.size() - 1).sequence(),
        cases(shelf, changed.values()),
        List.copyOf(erased));
  }

  private static List<Case> cases(Shelf shelf, Collection<Household> changed) {
    Households households = Households.of(changed);
    Map<HouseholdId, Set<Proposal>> open = new LinkedHashMap<>();
    for (Proposal proposal : shelf.openProposals(households.all())) {
      for (HouseholdId home : homes(proposal.change().subjects(), households)) {
        open.computeIfAbsent(home, id -> new TreeSet<>(OLDEST_FIRST)).add(proposal);
      }
    }
    return households.all().stream()
        .map(
            household ->
                new Case(
                    household,
                    List.copyOf(open.getOrDefault(household.id(), new TreeSet<>(OLDEST_FIRST)))))
        .toList();
  }

  private static List<HouseholdId> homes(Subjects subjects, Households households) {
    List<HouseholdId> homes = new ArrayList<>(subjects.households());
    subjects
        .people()
        .forEach(person -> households.homeOf(person).ifPresent(home -> homes.add(home.id())));
    return homes;
  }
}
