package id.dtks.rule;

import id.dtks.Invented;
import id.dtks.household.AidProgram;
import id.dtks.household.DecileSnapshot;
import id.dtks.household.Enrollment;
import id.dtks.household.FamilyCard;
import id.dtks.household.FamilyRole;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.Relationship;
import id.dtks.household.Residence;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import id.dtks.identity.PersonName;
import id.dtks.identity.Sex;
import id.dtks.region.Neighbourhood;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** Invented families to judge. */
final class Families {
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  private Families() {}

  /** Returns a family whose members have sound records that no standard rule objects to. */
  static Household sound() {
    return of(
        "family",
        person("head", "6474031202709001", Relationship.HEAD).name(name("SLAMET RIYADI")).build(),
        person("wife", "6474035207759002", Relationship.WIFE).name(name("SITI AMINAH")).build(),
        person("child", "6474030103059003", Relationship.CHILD).name(name("BUDI RIYADI")).build());
  }

  static Household of(String id, Member... members) {
    return Household.builder()
        .id(new HouseholdId(id))
        .residence(
            Residence.builder()
                .region(Invented.TELIHAN)
                .neighbourhood(Neighbourhood.of(5, 2))
                .street("JL. " + id + " NO. 7")
                .build())
        .addFamilyCards(FamilyCard.of(FamilyCardNumber.of("6474031203109001")))
        .addMembers(members)
        .build();
  }

  /** Returns a person of the birth date and sex that the NIK tells. */
  static Member.Builder person(String id, String nik, Relationship relationship) {
    Nik number = Nik.of(nik);
    return Member.builder()
        .id(new PersonId(id))
        .name(name("NAMA " + id.toUpperCase(java.util.Locale.ROOT)))
        .nik(number)
        .birthDate(number.likelyBirthDate(TODAY, 0).orElseThrow())
        .sex(number.sex().orElse(Sex.MALE))
        .familyRole(new FamilyRole.Civil(relationship));
  }

  static PersonName name(String text) {
    return PersonName.of(text);
  }

  static Household with(String member, UnaryOperator<Member.Builder> change) {
    return with(sound(), member, change);
  }

  static Household with(Household family, String member, UnaryOperator<Member.Builder> change) {
    return family.withMember(new PersonId(member), one -> change.apply(one.toBuilder()).build());
  }

  static Household ranked(Household family, int decile) {
    return family.toBuilder()
        .addDeciles(new DecileSnapshot(decile, "DTSEN", TODAY.minusDays(30)))
        .build();
  }

  static Member.Builder drawing(Member.Builder member, AidProgram program) {
    return member.enrollments(List.of(Enrollment.since(program, TODAY.minusYears(1))));
  }

  static PersonId id(String member) {
    return new PersonId(member);
  }
}
