package id.dtks.console;

import id.dtks.household.HouseholdId;
import id.dtks.household.PersonId;
import id.dtks.registry.Desk;
import id.dtks.search.PersonIndex;
import id.dtks.search.query.MatchEvidence;
import id.dtks.search.query.PersonHit;
import id.dtks.search.query.SearchRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds by the index who has a number that claims nobody: of a removed record, of an ended card.
 */
final class FormerNumbers {
  private final Supplier<PersonIndex> people;
  private final Desk desk;

  FormerNumbers(Supplier<PersonIndex> people, Desk desk) {
    this.people = people;
    this.desk = desk;
  }

  /** Returns the person who is recorded with a NIK. */
  Optional<PersonId> person(String number) {
    return hits(number, List.of(MatchEvidence.NIK_EXACT)).map(PersonHit::person).findFirst();
  }

  /** Returns the household of the person with a NIK, or of a family card. */
  Optional<HouseholdId> home(String number) {
    return hits(number, List.of(MatchEvidence.NIK_EXACT, MatchEvidence.FAMILY_CARD_EXACT))
        .map(PersonHit::household)
        .findFirst();
  }

  private Stream<PersonHit> hits(String number, List<MatchEvidence> reasons) {
    return people.get().search(desk, SearchRequest.of(number)).hits().stream()
        .filter(hit -> hit.evidence().stream().anyMatch(reasons::contains));
  }
}
