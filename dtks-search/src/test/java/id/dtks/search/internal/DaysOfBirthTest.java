package id.dtks.search.internal;

import static id.dtks.search.internal.Townsfolk.TELIHAN;
import static id.dtks.search.internal.Townsfolk.person;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.actor.Role;
import id.dtks.region.Area;
import id.dtks.search.feed.PersonRecord;
import id.dtks.search.query.MatchEvidence;
import id.dtks.search.query.PersonHit;
import id.dtks.search.query.SearchOrder;
import id.dtks.search.query.SearchPage;
import id.dtks.search.query.SearchRequest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may not see the day of birth does not learn it from the order or the ages either. */
final class DaysOfBirthTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private final PersonStore store =
      Townsfolk.store(
          List.of(
              born("a", LocalDate.of(1990, 12, 30)),
              born("b", LocalDate.of(1990, 1, 2)),
              born("c", LocalDate.of(1990, 5, 31)),
              born("d", LocalDate.of(1989, 12, 31)),
              born("e", LocalDate.of(1992, 1, 1)),
              born("f", LocalDate.of(1988, 12, 31))));

  @AfterEach
  void close() {
    store.close();
  }

  private static PersonRecord born(String id, LocalDate day) {
    return PersonRecord.builder()
        .from(person(id, "SITI AMINAH", "6474990101909001", TELIHAN, 5))
        .birth(day)
        .build();
  }

  private SearchPage asked(SearchRequest request, Role role) {
    return store.search(request, Area.village(TELIHAN), role, TODAY);
  }

  private List<String> ids(SearchRequest request, Role role) {
    return asked(request, role).hits().stream().map(hit -> hit.person().value()).toList();
  }

  @Test
  void sortsByDayForWhoSeesDays() {
    SearchRequest byBirth = SearchRequest.of("").in(SearchOrder.BIRTH);
    assertThat(ids(byBirth, Role.KELURAHAN_OPERATOR)).containsExactly("f", "d", "b", "c", "a", "e");
  }

  @Test
  void sortsByYearAloneForOthers() {
    SearchRequest byBirth = SearchRequest.of("").in(SearchOrder.BIRTH);
    assertThat(ids(byBirth, Role.RT_RW)).containsExactly("f", "d", "a", "b", "c", "e");
    assertThat(ids(SearchRequest.of("siti aminah"), Role.RT_RW))
        .containsExactly("f", "d", "a", "b", "c", "e");
    assertThat(ids(byBirth.after(asked(byBirth.limit(3), Role.RT_RW).next().get()), Role.RT_RW))
        .containsExactly("b", "c", "e");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "siti aminah umur 35",
        "siti aminah umur 36",
        "siti aminah umur 37",
        "siti aminah lahir 1989",
        "siti aminah lahir 1990",
        "siti aminah lahir 1991",
        "siti aminah 1990"
      })
  void tellsNobodyBornInOneYearApart(String text) {
    List<PersonHit> sameYear =
        asked(SearchRequest.of(text), Role.RT_RW).hits().stream()
            .filter(hit -> hit.birthYear().orElseThrow() == 1990)
            .toList();
    assertThat(sameYear).hasSize(3);
    assertThat(sameYear).extracting(PersonHit::score).containsOnly(sameYear.get(0).score());
    assertThat(sameYear).extracting(PersonHit::evidence).containsOnly(sameYear.get(0).evidence());
  }

  @ParameterizedTest
  @CsvSource({"umur 36,AGE,e f", "lahir 1990,BIRTH_YEAR,d e f"})
  void countsAYearOffByTheYearAndForAnAgeOnly(String text, MatchEvidence reason, String others) {
    assertThat(asked(SearchRequest.of("siti aminah " + text), Role.RT_RW).hits())
        .filteredOn(hit -> !hit.evidence().contains(reason))
        .extracting(hit -> hit.person().value())
        .containsExactlyInAnyOrder(others.split(" "));
  }
}
