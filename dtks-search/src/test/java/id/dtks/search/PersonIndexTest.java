package id.dtks.search;

import static id.dtks.search.RegisterInMemory.KANAAN;
import static id.dtks.search.RegisterInMemory.TELIHAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dtks.household.Member;
import id.dtks.identity.PersonName;
import id.dtks.journal.Journal;
import id.dtks.region.Area;
import id.dtks.registry.Desk;
import id.dtks.registry.Registry;
import id.dtks.search.query.IndexLockedException;
import id.dtks.search.query.MatchEvidence;
import id.dtks.search.query.PersonHit;
import id.dtks.search.query.SearchFilters;
import id.dtks.search.query.SearchPage;
import id.dtks.search.query.SearchRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PersonIndexTest {
  private static final Patience PATIENCE = Patience.ofSeconds(10);
  private static final String OTHER_NIK = "6474036507889044";

  private final RegisterInMemory register = new RegisterInMemory();

  @TempDir private Path directory;

  private static List<String> names(PersonIndex people, Desk desk, String text) {
    return people.search(desk, SearchRequest.of(text)).hits().stream()
        .map(PersonHit::name)
        .toList();
  }

  @Nested
  final class Following {
    @Test
    void findsWhatWasThereBefore() {
      register.enter(9001, "MUHAMMAD SYAMSUL BAHRI", TELIHAN);
      try (PersonIndex people = PersonIndex.open(directory, register.registry)) {
        PersonHit hit =
            people
                .search(register.dinsos(), SearchRequest.of("moch. sjamsul bachri rt 5"))
                .hits()
                .get(0);
        assertThat(hit.person().value()).isEqualTo("person-9001");
        assertThat(hit.rt()).hasValue("005");
        assertThat(hit.evidence()).contains(MatchEvidence.NAME_KNOWN_FORM, MatchEvidence.RT);
        assertThat(people.sequence()).isEqualTo(register.registry.lastSequence());
      }
    }

    @Test
    void findsAtOnceWhatWasJustWritten() {
      try (PersonIndex people = PersonIndex.open(directory, register.registry)) {
        register.enter(9001, "SLAMET RIYADI", TELIHAN);
        assertThat(names(people, register.dinsos(), "selamet riadi"))
            .containsExactly("SLAMET RIYADI");
      }
    }

    @Test
    void findsBothNumbersOfAPersonListedTwice() {
      RegisterInMemory.enter(
          register.registry,
          9001,
          TELIHAN,
          member -> member.name(PersonName.of("RUSMINI")).putRecorded(Member.OTHER_NIK, OTHER_NIK));
      try (PersonIndex people = PersonIndex.open(directory, register.registry)) {
        assertThat(names(people, register.dinsos(), "6474031202559001")).contains("RUSMINI");
        assertThat(names(people, register.dinsos(), OTHER_NIK)).containsExactly("RUSMINI");
      }
    }

    @Test
    void findsSoonWhatAnotherProcessWrote() {
      try (PersonIndex people = PersonIndex.open(directory, register.registry);
          Registry other = register.open()) {
        RegisterInMemory.enter(other, 9001, "SLAMET RIYADI", TELIHAN);
        PATIENCE.await(() -> people.sequence() >= other.lastSequence());
        assertThat(names(people, register.dinsos(), "slamet")).hasSize(1);
      }
    }

    @Test
    void goesOnFollowingAfterAnyFailure() {
      AtomicInteger failures = new AtomicInteger();
      Journal fragile = FragileJournal.of(register.journal, failures);
      try (Registry registry = RegisterInMemory.open(fragile);
          PersonIndex people = PersonIndex.open(directory, registry)) {
        failures.set(3);
        RegisterInMemory.enter(registry, 9001, "SLAMET RIYADI", TELIHAN);
        PATIENCE.await(() -> people.sequence() >= registry.lastSequence());
        assertThat(failures).hasNonPositiveValue();
        assertThat(names(people, register.dinsos(), "slamet")).hasSize(1);
      }
    }

    @Test
    void goesOnWhereItStopped() {
      register.enter(9001, "SLAMET RIYADI", TELIHAN);
      PersonIndex.open(directory, register.registry).close();
      register.enter(9002, "SUMIATI", TELIHAN);
      try (PersonIndex people = PersonIndex.open(directory, register.registry)) {
        assertThat(names(people, register.dinsos(), "slamet")).hasSize(1);
        assertThat(names(people, register.dinsos(), "sumiyati")).hasSize(1);
      }
    }

    @Test
    void isBuiltAnewForAnotherJournal() {
      register.enter(9001, "SLAMET RIYADI", TELIHAN);
      register.enter(9002, "SUMIATI", TELIHAN);
      PersonIndex.open(directory, register.registry).close();
      RegisterInMemory other = new RegisterInMemory();
      other.enter(9003, "RUSMINI", TELIHAN);
      try (PersonIndex people = PersonIndex.open(directory, other.registry)) {
        assertThat(names(people, other.dinsos(), "slamet")).isEmpty();
        assertThat(names(people, other.dinsos(), "rusmini")).hasSize(1);
      }
    }

    @Test
    void isBuiltAnewForAnotherJournalOfEqualLength() {
      register.enter(9001, "SLAMET RIYADI", TELIHAN);
      PersonIndex.open(directory, register.registry).close();
      RegisterInMemory other = new RegisterInMemory();
      other.enter(9003, "RUSMINI", TELIHAN);
      assertThat(other.registry.lastSequence()).isEqualTo(register.registry.lastSequence());
      try (PersonIndex people = PersonIndex.open(directory, other.registry)) {
        assertThat(names(people, other.dinsos(), "slamet")).isEmpty();
        assertThat(names(people, other.dinsos(), "rusmini")).hasSize(1);
      }
    }

    @Test
    void releasesItsDirectoryEvenIfTheRegistryIsClosedFirst() {
      Registry gone = register.open();
      PersonIndex people = PersonIndex.open(directory, gone);
      RegisterInMemory.enter(gone, 9001, "SLAMET RIYADI", TELIHAN);
      gone.close();
      people.close();
      RegisterInMemory other = new RegisterInMemory();
      assertThatCode(() -> PersonIndex.open(directory, other.registry).close())
          .doesNotThrowAnyException();
    }

    @Test
    void refusesToAnswerOnceItIsClosed() {
      PersonIndex people = PersonIndex.open(directory, register.registry);
      people.close();
      people.close();
      assertThatThrownBy(() -> names(people, register.dinsos(), "slamet"))
          .isExactlyInstanceOf(IllegalStateException.class)
          .hasMessage("the search index was closed");
      assertThatThrownBy(people::size).isExactlyInstanceOf(IllegalStateException.class);
      assertThat(people.sequence()).isZero();
      assertThat(people.trouble()).isEmpty();
    }

    @Test
    void refusesADirectoryInUse() {
      try (PersonIndex people = PersonIndex.open(directory, register.registry)) {
        assertThat(people.sequence()).isZero();
        assertThatThrownBy(() -> PersonIndex.open(directory, register.registry))
            .isInstanceOf(IndexLockedException.class);
      }
    }
  }

  @Nested
  final class Authority {
    @Test
    void showsAnOperatorNobodyOutsideTheVillage() {
      register.enter(9001, "SITI AMINAH", TELIHAN);
      register.enter(9002, "SITI AMINAH", KANAAN);
      try (PersonIndex people = PersonIndex.open(directory, register.registry)) {
        assertThat(names(people, register.operator(TELIHAN), "siti aminah")).hasSize(1);
        assertThat(
                people
                    .search(register.operator(TELIHAN), SearchRequest.of("6474031202559002"))
                    .hits())
            .extracting(hit -> hit.person().value())
            .containsExactly("person-9001");
        assertThat(names(people, register.dinsos(), "siti aminah")).hasSize(2);
      }
    }

    @Test
    void narrowsToTheAreaAskedForAndNeverWidens() {
      register.enter(9001, "SITI AMINAH", TELIHAN);
      register.enter(9002, "SITI AMINAH", KANAAN);
      SearchRequest siti = SearchRequest.of("siti");
      try (PersonIndex people = PersonIndex.open(directory, register.registry)) {
        Desk telihan = register.operator(TELIHAN);
        assertThat(people.search(register.dinsos(), siti.within(Area.village(KANAAN))).hits())
            .hasSize(1);
        assertThat(people.search(telihan, siti.within(Area.regency("64.74"))).hits()).hasSize(1);
        assertThat(people.search(telihan, siti.within(Area.village(KANAAN))).hits()).isEmpty();
      }
    }

    @Test
    void listsEverybodyOfTheAreaAskedFor() {
      register.enter(9001, "SITI AMINAH", TELIHAN);
      register.enter(9002, "SITI AMINAH", KANAAN);
      SearchRequest everybody = SearchRequest.list(SearchFilters.none());
      try (PersonIndex people = PersonIndex.open(directory, register.registry)) {
        assertThat(people.search(register.dinsos(), everybody).hits()).hasSize(2);
        assertThat(people.search(register.dinsos(), everybody.within(Area.village(KANAAN))).hits())
            .hasSize(1);
      }
    }

    @Test
    void hidesNumbersFromARoleThatMayNotSeeThem() {
      register.enter(9001, "SITI AMINAH", TELIHAN);
      try (PersonIndex people = PersonIndex.open(directory, register.registry)) {
        PersonHit hit = people.search(register.camat(), SearchRequest.of("siti")).hits().get(0);
        assertThat(hit.nik()).isEmpty();
        assertThat(hit.familyCard()).isEmpty();
        assertThat(hit.maskedNik()).hasValue("647403******9001");
        assertThat(hit.birthDate()).isEmpty();
        assertThat(hit.birthYear()).isPresent();
      }
    }

    @Test
    void showsNothingPersonalInText() {
      register.enter(9001, "SITI AMINAH", TELIHAN);
      try (PersonIndex people = PersonIndex.open(directory, register.registry)) {
        SearchRequest request = SearchRequest.of("siti aminah 1955");
        SearchPage page = people.search(register.dinsos(), request);
        assertThat(request + " " + page + " " + page.hits())
            .doesNotContainIgnoringCase("aminah")
            .doesNotContain("1955")
            .doesNotContain("6474031202559001");
      }
    }
  }

  @Test
  void tellsNoDayOfBirthByFiltersToARoleThatMayNotSeeIt() {
    register.enter(9001, "SLAMET RIYADI", TELIHAN);
    SearchFilters after = SearchFilters.builder().bornFrom(LocalDate.of(1955, 2, 13)).build();
    SearchRequest later = SearchRequest.list(after);
    try (PersonIndex people = PersonIndex.open(directory, register.registry)) {
      assertThat(people.search(register.dinsos(), later).hits()).isEmpty();
      assertThat(people.search(register.camat(), later).hits()).hasSize(1);
    }
  }
}
