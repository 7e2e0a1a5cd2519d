package id.dtks.console;

import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import id.dtks.identity.Strictness;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalId;
import id.dtks.registry.Desk;
import java.time.LocalDate;
import java.util.Optional;

/** Finds what a word on the command line means: a number, or one of the register's own ids. */
final class Lookup {
  private final Desk desk;
  private final LocalDate today;

  Lookup(Desk desk, LocalDate today) {
    this.desk = desk;
    this.today = today;
  }

  /** Returns the household of a NIK, of a family card, of a person's id, or of its own id. */
  Optional<Household> household(String word) {
    return nik(word)
        .flatMap(desk::householdOf)
        .or(() -> card(word).flatMap(desk::householdOf))
        .or(() -> desk.householdOf(new PersonId(word)))
        .or(() -> desk.household(new HouseholdId(word)));
  }

  /** Returns the person of a NIK or of an id; the desk refuses an id that nobody has. */
  PersonId person(String word) {
    return nik(word)
        .flatMap(nik -> desk.householdOf(nik).flatMap(household -> holder(household, nik)))
        .map(Member::id)
        .orElseGet(() -> new PersonId(word));
  }

  /** Returns the proposal of an id. */
  Optional<Proposal> proposal(String word) {
    return desk.proposal(new ProposalId(word));
  }

  private static Optional<Member> holder(Household household, Nik nik) {
    return household.members().stream()
        .filter(member -> member.nik().filter(nik::equals).isPresent())
        .findFirst();
  }

  private static Optional<Nik> nik(String word) {
    return Nik.parse(word, Strictness.LEGACY).toOptional();
  }

  private Optional<FamilyCardNumber> card(String word) {
    return FamilyCardNumber.parse(word, today).toOptional();
  }
}
