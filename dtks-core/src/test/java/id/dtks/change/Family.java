package id.dtks.change;

import id.dtks.Invented;
import id.dtks.check.Finding;
import id.dtks.household.AidProgram;
import id.dtks.household.FamilyCard;
import id.dtks.household.FamilyRole;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Households;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.Relationship;
import id.dtks.household.Residence;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import id.dtks.identity.PersonName;
import id.dtks.identity.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The families that the examples of changes are about, and short words to speak of them. */
final class Family {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final LocalDate DAY = LocalDate.of(2026, 11, 3);

  static final PersonId SLAMET = Invented.SLAMET;
  static final PersonId SUMIATI = Invented.SUMIATI;
  static final PersonId YANTO = new PersonId("person-yanto");
  static final PersonId RATNA = new PersonId("person-ratna");
  static final HouseholdId HOME = Invented.HOME;
  static final HouseholdId OTHER_HOME = new HouseholdId("household-ratna");
  static final HouseholdId NEW_HOME = new HouseholdId("household-new");
  static final FamilyCardNumber NEW_CARD = FamilyCardNumber.of("6474030311269005");

  static final FamilyRole HEAD = new FamilyRole.Civil(Relationship.HEAD);
  static final FamilyRole RELATIVE = new FamilyRole.Civil(Relationship.OTHER_RELATIVE);
  static final Residence BELIMBING = Residence.builder().region(Invented.BELIMBING).build();

  /** Slamet is head and draws PKH; with him live his wife Sumiati and his grown son Yanto. */
  static final Household SLAMETS =
      Invented.household()
          .withMember(SLAMET, member -> member.toBuilder().programs(Set.of(AidProgram.PKH)).build())
          .toBuilder()
          .addMembers(
              Member.builder()
                  .id(YANTO)
                  .name(PersonName.of("YANTO"))
                  .nik(Nik.of("6474031708909003"))
                  .birthDate(LocalDate.of(1990, 8, 17))
                  .sex(Sex.MALE)
                  .familyRole(new FamilyRole.Civil(Relationship.CHILD))
                  .build())
          .build();

  /** Ratna lives alone. */
  static final Household RATNAS =
      Household.builder()
          .id(OTHER_HOME)
          .residence(BELIMBING)
          .addFamilyCards(FamilyCard.of(FamilyCardNumber.of("6474030101209004")))
          .addMembers(
              Member.builder()
                  .id(RATNA)
                  .name(PersonName.of("RATNA"))
                  .nik(Nik.of("6474034505859004"))
                  .birthDate(LocalDate.of(1985, 5, 5))
                  .sex(Sex.FEMALE)
                  .familyRole(HEAD)
                  .build())
          .build();

  static final Households BOTH = Households.of(SLAMETS, RATNAS);

  private Family() {}

  /** Returns the codes of what is found, in their order. */
  static List<String> found(Change change, Households before) {
    return change.check(before, TODAY).stream().map(Finding::code).toList();
  }

  /** Returns what becomes of the families by a change, which must be legal. */
  static Households after(Change change, Households before) {
    return change.preview(before, TODAY).orElseThrow().after();
  }

  static Member member(PersonId person, Households households) {
    return households.member(person).orElseThrow();
  }

  static Household home(HouseholdId id, Households households) {
    return households.get(id).orElseThrow();
  }
}
