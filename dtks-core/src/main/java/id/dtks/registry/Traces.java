package id.dtks.registry;

import id.dtks.household.PersonId;
import id.dtks.journal.Claim;
import id.dtks.objection.Objection;
import id.dtks.objection.ObjectionId;
import id.dtks.proposal.Proposal;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Claims that are held for ever, so that all that was ever about a person is found: one kind for
 * each person, and the subject as key.
 */
final class Traces {
  private static final String TRACE = "trace:";

  private Traces() {}

  /** Returns the kind of the claims that lead to all about a person. */
  static String of(PersonId person) {
    return TRACE + person.value();
  }

  static Set<Claim> of(Proposal proposal) {
    Set<Claim> claims = new LinkedHashSet<>();
    proposal
        .change()
        .subjects()
        .people()
        .forEach(
            person ->
                claims.add(new Claim(of(person), Shelf.PROPOSAL + "/" + proposal.id().value())));
    return claims;
  }

  static Claim of(Objection objection) {
    ObjectionId id = objection.id();
    return new Claim(
        of(objection.petition().person()), ObjectionShelf.OBJECTION + "/" + id.value());
  }
}
