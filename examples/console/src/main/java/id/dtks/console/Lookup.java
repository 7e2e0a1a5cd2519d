package id.dtks.console;

import id.dtks.check.RejectedException;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import id.dtks.identity.Strictness;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalId;
import id.dtks.region.Region;
import id.dtks.region.RegionCatalog;
import id.dtks.region.RegionCode;
import id.dtks.registry.Desk;
import id.dtks.registry.RegistrySettings;
import java.util.List;
import java.util.Optional;

/** Finds what a word on the command line means: a number, a name, or one of the register's ids. */
final class Lookup {
  private final Desk desk;
  private final RegistrySettings settings;
  private final FormerNumbers former;

  Lookup(Desk desk, RegistrySettings settings, FormerNumbers former) {
    this.desk = desk;
    this.settings = settings;
    this.former = former;
  }

  Desk desk() {
    return desk;
  }

  RegistrySettings settings() {
    return settings;
  }

  /**
   * Returns the household of a NIK, of a family card, of a person's id, or of its own id; also of
   * numbers that hold no more.
   *
   * @throws RejectedException if the word is a number that cannot be one of these
   */
  Optional<Household> household(String word) {
    if (!TypedNumber.isMeant(word)) {
      return desk.householdOf(new PersonId(word)).or(() -> desk.household(new HouseholdId(word)));
    }
    Optional<Household> found =
        nik(word)
            .flatMap(desk::householdOf)
            .or(() -> readCard(word).flatMap(desk::householdOf))
            .or(() -> former.home(word).flatMap(desk::household));
    if (found.isEmpty()) {
      TypedNumber.requireWhole(word);
    }
    return found;
  }

  /** Returns that household, which must be seen. */
  Household householdOrThrow(String word) {
    return household(word).orElseThrow(() -> Refusal.of(ConsoleFinding.NOTHING_FOUND));
  }

  /** Returns the id of that household; the desk refuses an id that none has. */
  HouseholdId householdId(String word) {
    return household(word).map(Household::id).orElseGet(() -> new HouseholdId(idOrThrow(word)));
  }

  /**
   * Returns the person of a NIK, also of one whose record is out of use, or of an id; the desk
   * refuses an id that nobody has.
   *
   * @throws RejectedException if the word is a number that nobody here has, saying what is wrong
   *     with it
   */
  PersonId person(String word) {
    return knownPerson(word).orElseGet(() -> new PersonId(idOrThrow(word)));
  }

  /** Returns the person whom a NIK or an id means, if the desk sees the person. */
  Optional<Member> member(String word) {
    PersonId id = knownPerson(word).orElseGet(() -> new PersonId(word));
    return desk.householdOf(id).flatMap(household -> household.member(id));
  }

  private Optional<PersonId> knownPerson(String word) {
    return nik(word)
        .flatMap(nik -> desk.householdOf(nik).flatMap(household -> holder(household, nik)))
        .map(Member::id)
        .or(() -> TypedNumber.isMeant(word) ? former.person(word) : Optional.empty());
  }

  private String idOrThrow(String word) {
    if (TypedNumber.isMeant(word)) {
      if (readCard(word).flatMap(desk::householdOf).isPresent()) {
        throw Refusal.of(ConsoleFinding.CARD_NOT_PERSON);
      }
      TypedNumber.requireWhole(word);
      throw Refusal.of(ConsoleFinding.NOTHING_FOUND);
    }
    return word;
  }

  /** Returns the proposal of an id. */
  Optional<Proposal> proposal(String word) {
    return desk.proposal(new ProposalId(word));
  }

  /** Returns a family card number. */
  FamilyCardNumber card(String word) {
    return FamilyCardNumber.parse(word, settings.today()).within("--kk").orElseThrow();
  }

  /** Returns the village of a code, or of a name in this city. */
  RegionCode village(String word) {
    if (!word.isEmpty() && Character.isDigit(word.charAt(0))) {
      return RegionCode.parse(word).within("--village").orElseThrow();
    }
    RegionCatalog catalog = RegionCatalog.current();
    List<RegionCode> found =
        catalog.children(settings.regency()).stream()
            .flatMap(district -> catalog.findByName(district.code(), word).stream())
            .map(Region::code)
            .toList();
    if (found.size() != 1) {
      throw new VillageNames(settings.regency()).refusal(word);
    }
    return found.get(0);
  }

  private static Optional<Member> holder(Household household, Nik nik) {
    return household.members().stream()
        .filter(member -> member.nik().filter(nik::equals).isPresent())
        .findFirst();
  }

  private static Optional<Nik> nik(String word) {
    return Nik.parse(word, Strictness.LEGACY).toOptional();
  }

  private Optional<FamilyCardNumber> readCard(String word) {
    return FamilyCardNumber.parse(word, settings.today()).toOptional();
  }
}
