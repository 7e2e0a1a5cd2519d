package id.dtks.change;

import id.dtks.household.AidProgram;
import id.dtks.household.CensusRelationship;
import id.dtks.household.Eligibility;
import id.dtks.household.Enrollment;
import id.dtks.household.ExternalId;
import id.dtks.household.FamilyCard;
import id.dtks.household.FamilyRole;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Households;
import id.dtks.household.InactivationReason;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.RecordStanding;
import id.dtks.household.Relationship;
import id.dtks.household.Residence;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import id.dtks.identity.PersonName;
import id.dtks.identity.Sex;
import id.dtks.region.Neighbourhood;
import id.dtks.region.RegionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Invented families as a register may hold them, each legal: one head, nobody twice, no NIK twice.
 * The same random numbers give the same families.
 */
public final class Families {
  public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private static final List<String> VILLAGES =
      List.of("64.74.03.1001", "64.74.03.1002", "64.74.01.1003", "64.74.02.1005");
  private static final List<String> NAMES =
      List.of("SLAMET RIYADI", "SUMIATI", "NUR HAYATI", "ABD. RAHMAN", "SITI AMINAH", "Z");

  private final Random random;
  private int serial = 9000;

  private Families(Random random) {
    this.random = random;
  }

  /** Returns one family to four. */
  public static Households households(Random random) {
    return households(random, 1 + random.nextInt(4));
  }

  /** Returns as many families. */
  public static Households households(Random random, int count) {
    Families families = new Families(random);
    List<Household> households = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      households.add(families.household("h" + i, 1 + random.nextInt(5)));
    }
    return Households.of(households);
  }

  /** Returns a family whose ids and numbers are those of nobody else. */
  public static Household newcomers(Random random) {
    Families families = new Families(random);
    families.serial = 9500 + random.nextInt(400);
    return families.household("new" + random.nextInt(1_000_000), 1 + random.nextInt(3));
  }

  /** Returns somebody whose id and number are those of nobody else, as a child. */
  public static Member newcomer(Random random) {
    Families families = new Families(random);
    families.serial = 9500 + random.nextInt(400);
    return families
        .present("new" + random.nextInt(1_000_000))
        .familyRole(new FamilyRole.Civil(Relationship.CHILD))
        .build();
  }

  /** Returns an address in the city. */
  public static Residence residence(Random random) {
    return Residence.builder()
        .region(RegionCode.of(pick(VILLAGES, random)))
        .neighbourhood(Neighbourhood.of(1 + random.nextInt(20), 1 + random.nextInt(5)))
        .street("JL. INVENTED NO. " + random.nextInt(99))
        .build();
  }

  /** Returns a card number that is not likely to be another's. */
  public static FamilyCardNumber cardNumber(Random random) {
    return FamilyCardNumber.of(
        "647403%02d0%d10%d"
            .formatted(1 + random.nextInt(28), 1 + random.nextInt(9), 9000 + random.nextInt(1000)));
  }

  /** Returns a NIK that is not likely to be another's. */
  static Nik nik(Random random) {
    return nik(birthDate(random), Sex.MALE, 9900 + random.nextInt(100));
  }

  /** Returns one of them. */
  public static <T> T pick(List<T> all, Random random) {
    return all.get(random.nextInt(all.size()));
  }

  private Household household(String id, int size) {
    Household.Builder household =
        Household.builder().id(new HouseholdId(id)).residence(residence(random));
    if (random.nextInt(5) > 0) {
      household.addFamilyCards(FamilyCard.of(cardNumber(random)));
    }
    household.addMembers(
        present(id + "-p0").familyRole(new FamilyRole.Census(CensusRelationship.HEAD)).build());
    for (int i = 1; i < size; i++) {
      household.addMembers(other(id + "-p" + i));
    }
    return household.build();
  }

  /** Somebody who is not the head, more often than not in use. */
  private Member other(String id) {
    Member.Builder member =
        present(id)
            .familyRole(
                pick(
                    List.of(
                        new FamilyRole.Census(CensusRelationship.SPOUSE),
                        new FamilyRole.Civil(Relationship.CHILD),
                        new FamilyRole.Unknown()),
                    random));
    LocalDate since = TODAY.minusDays(random.nextInt(500));
    return switch (random.nextInt(8)) {
      case 0 ->
          member
              .recordStanding(RecordStanding.inactive(InactivationReason.VOLUNTARY, since))
              .build();
      case 1 ->
          member.eligibility(Eligibility.ineligible(IneligibilityReason.MOVED, since)).build();
      case 2 ->
          member
              .recordStanding(RecordStanding.removed(InactivationReason.MOVED_OUT, since))
              .build();
      default -> member.build();
    };
  }

  private Member.Builder present(String id) {
    LocalDate birth = birthDate(random);
    Sex sex = random.nextBoolean() ? Sex.MALE : Sex.FEMALE;
    Member.Builder member =
        Member.builder()
            .id(new PersonId(id))
            .name(PersonName.of(pick(NAMES, random)))
            .birthDate(birth)
            .sex(sex);
    serial++;
    if (random.nextInt(4) > 0) {
      member.nik(nik(birth, sex, serial));
    }
    if (random.nextInt(3) == 0) {
      member.addEnrollments(Enrollment.in(pick(List.of(AidProgram.values()), random)));
    }
    if (random.nextInt(3) == 0) {
      member.addEnrollments(
          Enrollment.since(AidProgram.PBI_JK, TODAY.minusYears(2)).endedBy(TODAY.minusMonths(3)));
    }
    if (random.nextBoolean()) {
      member.addExternalIds(new ExternalId("ID_DTKS", "DTKS-" + serial));
    }
    return member;
  }

  private static LocalDate birthDate(Random random) {
    return LocalDate.of(1940, 1, 1).plusDays(random.nextInt(80 * 365));
  }

  private static Nik nik(LocalDate birth, Sex sex, int serial) {
    return Nik.of(
        "647403%02d%02d%02d%04d"
            .formatted(
                birth.getDayOfMonth() + (sex == Sex.FEMALE ? 40 : 0),
                birth.getMonthValue(),
                birth.getYear() % 100,
                serial));
  }
}
