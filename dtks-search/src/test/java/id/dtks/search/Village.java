package id.dtks.search;

import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.change.Change;
import id.dtks.change.Grounds;
import id.dtks.household.FamilyCard;
import id.dtks.household.Household;
import id.dtks.household.HouseholdId;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.Member;
import id.dtks.household.PersonId;
import id.dtks.household.Residence;
import id.dtks.identity.FamilyCardNumber;
import id.dtks.identity.Nik;
import id.dtks.identity.PersonName;
import id.dtks.journal.JdbcJournal;
import id.dtks.region.Area;
import id.dtks.region.Neighbourhood;
import id.dtks.region.RegionCode;
import id.dtks.registry.Desk;
import id.dtks.registry.Registry;
import id.dtks.registry.RegistrySettings;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/** Thousands of invented people in a register on SQLite, whom many processes write at once. */
final class Village {
  private static final String CODE = "64.74.03.1002";
  private static final List<String> FIRST =
      List.of("SITI", "MUHAMMAD", "SRI", "AGUS", "DEWI", "BUDI", "NUR", "EKO", "RINA", "ABDUL");
  private static final List<String> LAST =
      List.of("AMINAH", "SYAMSUL", "WAHYUNI", "SETIAWAN", "LESTARI", "SANTOSO", "HAYATI");
  private static final int SERIALS = 1_000;

  private Village() {}

  static Registry open(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(JournalMode.WAL);
    config.setSynchronous(SynchronousMode.FULL);
    config.setBusyTimeout(10_000);
    SQLiteDataSource database = new SQLiteDataSource(config);
    database.setUrl("jdbc:sqlite:" + file);
    return Registry.open(JdbcJournal.over(database), RegistrySettings.forRegency("64.74"));
  }

  static Desk dinsos(Registry registry) {
    return registry.deskOf(Actor.of("dinsos", Role.DINSOS_VERIFIER, Area.regency("64.74")));
  }

  /** Imports households of one, by their numbers from 0 on. */
  static void enter(Registry registry, int first, int end) {
    store(registry, IntStream.range(first, end).mapToObj(Village::household).toList());
  }

  /** Imports a household again, whose person has another name now. */
  static void rename(Registry registry, int number, int version) {
    Household known = dinsos(registry).household(household(number).id()).orElseThrow();
    Member person =
        known.members().get(0).toBuilder().name(PersonName.of(name(number, version))).build();
    store(registry, List.of(known.toBuilder().members(List.of(person)).build()));
  }

  private static void store(Registry registry, List<Household> households) {
    dinsos(registry)
        .intake(
            false,
            intake -> {
              intake.store(households);
              return true;
            })
        .orElseThrow();
  }

  /** Opens a case about the person of a household. */
  static void propose(Registry registry, int number) {
    registry
        .deskOf(Actor.of("operator", Role.KELURAHAN_OPERATOR, Area.village(CODE)))
        .propose(
            Change.declareIneligible(new PersonId("person-" + number), IneligibilityReason.WELL_OFF)
                .on(Grounds.note("punya toko").on(LocalDate.of(2025, 1, 1))));
  }

  /** Returns how many households there are. */
  static int size(Registry registry) {
    int size = 0;
    while (dinsos(registry).household(new HouseholdId("household-" + size)).isPresent()) {
      size++;
    }
    return size;
  }

  private static String name(int number, int version) {
    return FIRST.get(number % FIRST.size()) + " " + LAST.get((number + version) % LAST.size());
  }

  private static Household household(int number) {
    int year = number / SERIALS;
    int serial = 9_000 + number % SERIALS;
    return Household.builder()
        .id(new HouseholdId("household-" + number))
        .residence(
            Residence.builder()
                .region(RegionCode.of(CODE))
                .neighbourhood(Neighbourhood.of(1 + number % 9, 2))
                .build())
        .addFamilyCards(
            FamilyCard.of(FamilyCardNumber.of("6474031203" + (10 + year % 10) + serial)))
        .addMembers(
            Member.builder()
                .id(new PersonId("person-" + number))
                .name(PersonName.of(name(number, 0)))
                .nik(Nik.of("6474031202" + (55 + year) + serial))
                .birthDate(LocalDate.of(1955 + year, 2, 12))
                .build())
        .build();
  }
}
