package id.dtks.search;

import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.household.FamilyCard;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.Residence;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import id.dtks.identity.PersonName;
import id.dtks.journal.InMemoryJournal;
import id.dtks.journal.Journal;
import id.dtks.region.Area;
import id.dtks.region.Neighbourhood;
import id.dtks.region.RegionCode;
import id.dtks.registry.Desk;
import id.dtks.registry.Registry;
import id.dtks.registry.RegistrySettings;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;

/** A register in memory, with invented people who enter it by name. */
final class RegisterInMemory {
  static final String TELIHAN = "64.74.03.1002";
  static final String KANAAN = "64.74.03.1003";

  final Journal journal = new InMemoryJournal();
  final Registry registry = open();

  /** Opens the same journal again, as another process would. */
  Registry open() {
    return open(journal);
  }

  static Registry open(Journal journal) {
    return Registry.open(journal, RegistrySettings.forRegency("64.74"));
  }

  Desk dinsos() {
    return registry.deskOf(Actor.of("dinsos", Role.DINSOS_VERIFIER, Area.regency("64.74")));
  }

  Desk operator(String village) {
    return registry.deskOf(Actor.of("operator", Role.KELURAHAN_OPERATOR, Area.village(village)));
  }

  Desk camat() {
    return registry.deskOf(
        Actor.of("camat", Role.CAMAT_VIEWER, Area.of(RegionCode.of("64.74.03"))));
  }

  /** Enters a household of one. */
  void enter(int serial, String name, String village) {
    enter(registry, serial, name, village);
  }

  static void enter(Registry registry, int serial, String name, String village) {
    enter(registry, serial, village, member -> member.name(PersonName.of(name)));
  }

  /** Enters a household of one, of whom more is recorded. */
  static void enter(
      Registry registry, int serial, String village, UnaryOperator<Member.Builder> recorded) {
    Household household =
        Household.builder()
            .id(new HouseholdId("household-" + serial))
            .residence(
                Residence.builder()
                    .region(RegionCode.of(village))
                    .neighbourhood(Neighbourhood.of(5, 2))
                    .build())
            .addFamilyCards(FamilyCard.of(FamilyCardNumber.of("647403120310" + serial)))
            .addMembers(
                recorded
                    .apply(Member.builder())
                    .id(new PersonId("person-" + serial))
                    .nik(Nik.of("647403120255" + serial))
                    .birthDate(LocalDate.of(1955, 2, 12))
                    .build())
            .build();
    registry
        .deskOf(Actor.of("import", Role.DINSOS_VERIFIER, Area.regency("64.74")))
        .intake(
            false,
            intake -> {
              intake.store(List.of(household));
              return true;
            })
        .orElseThrow();
  }
}
