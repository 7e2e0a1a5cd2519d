package id.dtks.registry;

import id.dtks.change.RegisterHousehold;
import id.dtks.household.FamilyCard;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.InactivationReason;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.RecordStanding;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import id.dtks.journal.Claim;
import id.dtks.proposal.Proposal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The keys that households and proposals hold in the journal, each for itself alone. */
final class Claims {
  /** Held by every proposal that still goes on, its id being the key. */
  static final String OPEN_PROPOSAL = "open-proposal";

  /**
   * The start of a kind for each subject of an open proposal; the key is the matter until the
   * change is made, then the proposal's own. So there is one proposal at most of a matter that is
   * still to be made, and all about a subject are found by the kind.
   */
  private static final String ABOUT = "about:";

  /**
   * Held for each number that a card of the household had; the key is the digits, a slash and the
   * household, for another household may have had the number too.
   */
  static final String FORMER_CARD = "former-card";

  private static final String PROPOSED_NIK = "proposed-nik";

  private Claims() {}

  static Claim of(Nik nik) {
    return ofNikDigits(nik.digits());
  }

  static Claim ofNikDigits(String digits) {
    return new Claim("nik", digits);
  }

  static Claim of(FamilyCardNumber number) {
    return new Claim("family-card", number.digits());
  }

  static Claim of(PersonId person) {
    return new Claim("person", person.value());
  }

  static Claim ofListKey(String listKey) {
    return new Claim("list-key", listKey);
  }

  /** Returns the claim of a submitted proposal to be the one that registers a NIK. */
  static Claim ofProposed(Nik nik) {
    return new Claim(PROPOSED_NIK, nik.digits());
  }

  static boolean isOfProposed(String kind) {
    return kind.equals(PROPOSED_NIK);
  }

  static String about(PersonId person) {
    return ABOUT + person.value();
  }

  static String about(HouseholdId household) {
    return ABOUT + household.value();
  }

  /** Tells whether a claim of that kind is that of being the one open proposal of a matter. */
  static boolean isAbout(String kind) {
    return kind.startsWith(ABOUT);
  }

  static Claim ofFormerCard(FamilyCardNumber number, HouseholdId household) {
    return new Claim(FORMER_CARD, number.digits() + "/" + household.value());
  }

  /** Returns all that a household holds. A card that a closed household had is free again. */
  static Set<Claim> of(Household household) {
    Set<Claim> claims = new LinkedHashSet<>();
    Optional<FamilyCardNumber> held =
        household
            .presentCard()
            .filter(card -> household.closing().isEmpty())
            .flatMap(FamilyCard::number);
    held.map(Claims::of).ifPresent(claims::add);
    household.familyCards().stream()
        .flatMap(card -> card.number().stream())
        .filter(number -> held.filter(number::equals).isEmpty())
        .forEach(number -> claims.add(ofFormerCard(number, household.id())));
    household.listKey().map(Claims::ofListKey).ifPresent(claims::add);
    for (Member member : household.members()) {
      claims.add(of(member.id()));
      member.nik().filter(nik -> keepsNik(member)).map(Claims::of).ifPresent(claims::add);
    }
    return claims;
  }

  /** A record that is out of use because another is the same person leaves the NIK to that one. */
  private static boolean keepsNik(Member member) {
    RecordStanding standing = member.recordStanding();
    return standing.state() != RecordStanding.State.REMOVED
        && standing.reason().filter(InactivationReason.DUPLICATE::equals).isEmpty();
  }

  /** Returns all that a proposal holds while it goes on. */
  static Set<Claim> ofOpen(Proposal proposal) {
    Set<Claim> claims = new LinkedHashSet<>();
    claims.add(new Claim(OPEN_PROPOSAL, proposal.id().value()));
    String matter =
        proposal.isMade() ? "made " + proposal.id().value() : proposal.change().matter();
    proposal
        .change()
        .subjects()
        .people()
        .forEach(person -> claims.add(new Claim(about(person), matter)));
    proposal
        .change()
        .subjects()
        .households()
        .forEach(household -> claims.add(new Claim(about(household), matter)));
    if (proposal.isSubmitted()
        && !proposal.isMade()
        && proposal.change() instanceof RegisterHousehold registration) {
      registration.household().members().stream()
          .flatMap(member -> member.nik().stream())
          .forEach(nik -> claims.add(ofProposed(nik)));
    }
    return claims;
  }
}
