package id.dtks.registry;

import id.dtks.household.PersonId;
import id.dtks.journal.Claim;
import id.dtks.objection.Objection;
import id.dtks.objection.Petition;
import id.dtks.proposal.Proposal;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Claims that a proposal or objection holds for ever, so that all that was ever about a person is
 * found: one kind for each person, the subject being the key. An open one holds others besides.
 */
final class Traces {
  /** Held by an objection that goes on: one of a kind at most for each person and objector. */
  static final String OPEN_OBJECTION = "open-objection";

  private static final String TRACE = "trace:";

  private Traces() {}

  /** Returns the kind of the claims that lead to all about a person. */
  static String to(PersonId person) {
    return TRACE + person.value();
  }

  /** Returns all that a proposal holds. */
  static Set<Claim> of(Proposal proposal, boolean open) {
    Set<Claim> claims = new LinkedHashSet<>(open ? Claims.ofOpen(proposal) : Set.of());
    String key = Shelf.PROPOSAL + "/" + proposal.id();
    proposal.change().subjects().people().forEach(it -> claims.add(new Claim(to(it), key)));
    return claims;
  }

  /** Returns all that an objection holds. */
  static Set<Claim> of(Objection objection, boolean open) {
    Set<Claim> claims = new LinkedHashSet<>();
    Petition petition = objection.petition();
    claims.add(new Claim(to(petition.person()), ObjectionShelf.OBJECTION + "/" + objection.id()));
    if (open) {
      String key = petition.person() + "/" + petition.kind().name() + "/" + petition.objector();
      claims.add(new Claim(OPEN_OBJECTION, key));
    }
    return claims;
  }
}
