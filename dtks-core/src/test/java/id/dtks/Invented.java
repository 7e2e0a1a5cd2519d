package id.dtks;

import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.household.CensusRelationship;
import id.dtks.household.FamilyCard;
import id.dtks.household.FamilyRole;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.Residence;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import id.dtks.identity.PersonName;
import id.dtks.identity.Sex;
import id.dtks.region.Area;
import id.dtks.region.Neighbourhood;
import id.dtks.region.RegionCode;
import java.time.LocalDate;
import java.util.Locale;

/** Invented people and offices that the tests tell their stories with. */
public final class Invented {
  public static final RegionCode TELIHAN = RegionCode.of("64.74.03.1002");
  public static final RegionCode BELIMBING = RegionCode.of("64.74.03.1001");
  public static final Area BONTANG = Area.regency("64.74");

  public static final PersonId SLAMET = new PersonId("person-slamet");
  public static final PersonId SUMIATI = new PersonId("person-sumiati");
  public static final HouseholdId HOME = new HouseholdId("household-slamet");
  public static final Nik NIK_OF_SLAMET = Nik.of("6474031202559001");
  public static final FamilyCardNumber CARD = FamilyCardNumber.of("6474031203109001");

  private Invented() {}

  public static Actor operator(RegionCode village) {
    return Actor.of("operator-" + village, Role.KELURAHAN_OPERATOR, Area.of(village));
  }

  public static Actor atBontang(Role role) {
    return Actor.of(role.name().toLowerCase(Locale.ROOT), role, BONTANG);
  }

  /** Returns a couple in RT 005/RW 002 of Gunung Telihan; Slamet is the head. */
  public static Household household() {
    return Household.builder()
        .id(HOME)
        .residence(
            Residence.builder()
                .region(TELIHAN)
                .neighbourhood(Neighbourhood.of(5, 2))
                .street("JL. INVENTED NO. 7")
                .build())
        .addFamilyCards(FamilyCard.of(CARD))
        .addMembers(
            Member.builder()
                .id(SLAMET)
                .name(PersonName.of("SLAMET RIYADI"))
                .nik(NIK_OF_SLAMET)
                .birthDate(LocalDate.of(1955, 2, 12))
                .sex(Sex.MALE)
                .familyRole(new FamilyRole.Census(CensusRelationship.HEAD))
                .build(),
            Member.builder()
                .id(SUMIATI)
                .name(PersonName.of("SUMIATI"))
                .nik(Nik.of("6474035207609002"))
                .birthDate(LocalDate.of(1960, 7, 12))
                .sex(Sex.FEMALE)
                .familyRole(new FamilyRole.Census(CensusRelationship.SPOUSE))
                .build())
        .build();
  }
}
