package id.dtks.search.internal;

import static id.dtks.search.query.MatchEvidence.BIRTH_DATE;
import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.region.Area;
import id.dtks.region.Neighbourhood;
import id.dtks.region.RegionCode;
import id.dtks.search.feed.PersonRecord;
import id.dtks.search.query.Facet;
import id.dtks.search.query.FacetCount;
import id.dtks.search.query.MatchEvidence;
import id.dtks.search.query.OpenCase;
import id.dtks.search.query.SearchFilters;
import id.dtks.search.query.SearchOrder;
import id.dtks.search.query.SearchRequest;
import id.dtks.search.query.Suggestion;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Nothing an answer holds comes from outside the area, and what it counts is what there is. */
final class LeakProperties {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

  private static boolean isIn(Area area, PersonRecord person) {
    RegionCode village = RegionCode.of(person.region());
    if (area.neighbourhood().isEmpty()) {
      return area.contains(village);
    }
    if (person.rt() == 0) {
      return false;
    }
    Neighbourhood home =
        person.rw() == 0
            ? Neighbourhood.of(person.rt())
            : Neighbourhood.of(person.rt(), person.rw());
    return area.contains(Area.of(village, home));
  }

  private static boolean isLetThrough(SearchFilters filters, PersonRecord person) {
    return (filters.eligibility().isEmpty()
            || filters.eligibility().contains(person.standing().eligibility()))
        && (filters.records().isEmpty() || filters.records().contains(person.standing().record()))
        && (filters.findings().isEmpty()
            || filters.findings().stream().anyMatch(person.findings()::contains))
        && (filters.rt().isEmpty() || filters.rt().getAsInt() == person.rt())
        && (filters.bornFrom().isEmpty()
            || (person.birth().isPresent()
                && !person.birth().get().isBefore(filters.bornFrom().get())))
        && (!filters.isAboutCases()
            || person.standing().open().stream().anyMatch(open -> isAskedFor(filters, open)));
  }

  private static boolean isAskedFor(SearchFilters filters, OpenCase open) {
    return (filters.steps().isEmpty() || filters.steps().contains(open.status()))
        && (filters.waitingSince().isEmpty()
            || open.since().isBefore(filters.waitingSince().get()));
  }

  private static Map<String, Integer> villages(List<PersonRecord> people) {
    Map<String, Integer> counts = new TreeMap<>();
    people.forEach(one -> counts.merge(RegionCode.of(one.region()).toString(), 1, Integer::sum));
    return counts;
  }

  private static Map<String, Integer> counted(Answer answer, Facet facet) {
    return answer.facets().getOrDefault(facet, List.of()).stream()
        .collect(
            Collectors.toMap(FacetCount::value, FacetCount::people, (a, b) -> a, TreeMap::new));
  }

  @Property(tries = 300)
  void answersHoldNobodyFromOutside(@ForAll long seed) {
    RandomRegister chance = new RandomRegister(seed);
    List<PersonRecord> people = chance.people();
    try (PersonStore store = Townsfolk.store(people)) {
      for (int i = 0; i < 10; i++) {
        Area area = chance.area();
        SearchRequest request = chance.request();
        List<PersonRecord> mine =
            people.stream()
                .filter(person -> isIn(area, person))
                .filter(person -> isLetThrough(request.filters(), person))
                .toList();
        checkPages(store, Asked.openly(request, area, TODAY), mine);
      }
    }
  }

  private static void checkPages(PersonStore store, Asked asked, List<PersonRecord> mine) {
    Set<String> ids = mine.stream().map(PersonRecord::person).collect(Collectors.toSet());
    Set<String> words = new HashSet<>();
    mine.forEach(person -> words.addAll(List.of(person.name().split(" ", -1))));
    Set<String> paged = new HashSet<>();
    Answer answer = store.answer(asked);
    Answer first = answer;
    answer.meant().ifPresent(text -> assertThat(words).containsAnyOf(text.split(" ", -1)));
    while (true) {
      for (Found found : answer.people()) {
        assertThat(ids).contains(found.record().person());
        assertThat(paged.add(found.record().person())).isTrue();
      }
      if (answer.next().isEmpty()) {
        break;
      }
      SearchRequest next = asked.request().after(answer.next().get());
      answer = store.answer(Asked.openly(next, asked.area(), TODAY));
    }
    assertThat(first.exact()).isEqualTo(first.exact() && first.atLeast() == paged.size());
    List<PersonRecord> answered =
        mine.stream().filter(person -> paged.contains(person.person())).toList();
    if (asked.counts(Facet.VILLAGE)) {
      assertThat(counted(first, Facet.VILLAGE)).isEqualTo(villages(answered));
      assertThat(counted(first, Facet.RECORD).values().stream().mapToInt(Integer::intValue).sum())
          .isEqualTo(paged.size());
    }
    if (asked.isList()) {
      assertThat(paged).isEqualTo(ids);
      assertThat(first.atLeast()).isEqualTo(ids.size());
    }
  }

  @Property(tries = 300)
  void whoDoesNotSeeNumbersCannotFeelForThem(@ForAll long seed) {
    RandomRegister chance = new RandomRegister(seed);
    List<PersonRecord> people = chance.people();
    try (PersonStore store = Townsfolk.store(people)) {
      for (PersonRecord person : people) {
        String nik = person.niks().get(0);
        String other =
            nik.substring(0, 7) + (char) ('9' - (nik.charAt(7) - '0')) + nik.substring(8);
        for (String guess : List.of(other, nik.substring(0, 12), nik.substring(8), nik + "0")) {
          assertThat(masked(store, guess).people()).isEmpty();
        }
        assertThat(masked(store, nik).people())
            .extracting(found -> found.record().person())
            .contains(person.person());
        person
            .birth()
            .map(LocalDate::toString)
            .ifPresent(day -> assertThat(reasons(masked(store, day))).doesNotContain(BIRTH_DATE));
      }
    }
  }

  private static Answer masked(PersonStore store, String text) {
    return store.answer(new Asked(SearchRequest.of(text), Area.regency("64.74"), TODAY, false));
  }

  private static Set<MatchEvidence> reasons(Answer answer) {
    return answer.people().stream()
        .flatMap(found -> found.reasons().stream())
        .collect(Collectors.toSet());
  }

  @Property(tries = 300)
  void suggestionsCountOnlyWhoIsInside(@ForAll long seed) {
    RandomRegister chance = new RandomRegister(seed);
    List<PersonRecord> people = chance.people();
    Area area = chance.area();
    try (PersonStore store = Townsfolk.store(people)) {
      for (String beginning : List.of("SITI", "NUR H", "AB", "KANAAN ")) {
        Map<String, Integer> expected = new TreeMap<>();
        people.stream()
            .filter(person -> isIn(area, person) && person.name().startsWith(beginning))
            .forEach(person -> expected.merge(person.name(), 1, Integer::sum));
        assertThat(
                store.suggest(beginning, area, 100).stream()
                    .collect(Collectors.toMap(Suggestion::name, Suggestion::people)))
            .isEqualTo(expected);
      }
    }
  }

  @Property(tries = 200)
  void aListDoesNotDependOnWhoIsOutside(@ForAll long seed) {
    RandomRegister chance = new RandomRegister(seed);
    List<PersonRecord> people = chance.people();
    Area area = chance.area();
    SearchRequest list =
        SearchRequest.list(chance.filters()).in(SearchOrder.WAITING).counting(Facet.values());
    try (PersonStore all = Townsfolk.store(people);
        PersonStore inside =
            Townsfolk.store(people.stream().filter(one -> isIn(area, one)).toList())) {
      Answer one = all.answer(Asked.openly(list, area, TODAY));
      Answer other = inside.answer(Asked.openly(list, area, TODAY));
      assertThat(one.people())
          .extracting(Found::record)
          .isEqualTo(other.people().stream().map(Found::record).toList());
      assertThat(one.facets()).isEqualTo(other.facets());
      assertThat(one.next()).isEqualTo(other.next());
    }
  }
}
