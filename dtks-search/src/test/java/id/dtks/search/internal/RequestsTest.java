package id.dtks.search.internal;

import static id.dtks.search.internal.Townsfolk.KANAAN;
import static id.dtks.search.internal.Townsfolk.TELIHAN;
import static id.dtks.search.internal.Townsfolk.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import id.dtks.change.ProposalType;
import id.dtks.check.Finding;
import id.dtks.household.AidProgram;
import id.dtks.household.Eligibility;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.Life;
import id.dtks.household.RecordStanding;
import id.dtks.identity.Sex;
import id.dtks.proposal.ProposalStatus;
import id.dtks.region.Area;
import id.dtks.search.feed.PersonRecord;
import id.dtks.search.query.CaseKind;
import id.dtks.search.query.CaseStanding;
import id.dtks.search.query.Facet;
import id.dtks.search.query.FacetCount;
import id.dtks.search.query.MatchEvidence;
import id.dtks.search.query.OpenCase;
import id.dtks.search.query.SearchFields;
import id.dtks.search.query.SearchFilters;
import id.dtks.search.query.SearchFinding;
import id.dtks.search.query.SearchOrder;
import id.dtks.search.query.SearchRequest;
import id.dtks.search.query.Suggestion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RequestsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final Area CITY = Area.regency("64.74");
  private static final CaseKind TO_VERIFY =
      new CaseKind(ProposalStatus.SUBMITTED, ProposalType.ELIGIBILITY_REVIEW);

  private final PersonStore store = Townsfolk.store(people());

  @AfterEach
  void close() {
    store.close();
  }

  private static PersonRecord with(PersonRecord person, UnaryOperator<PersonRecord.Builder> more) {
    return more.apply(PersonRecord.builder().from(person)).build();
  }

  private static CaseStanding waiting(CaseKind kind, int day) {
    Instant since = Instant.parse("2026-03-0" + day + "T00:00:00Z");
    return new CaseStanding(
        Eligibility.Verdict.ELIGIBLE,
        Optional.empty(),
        RecordStanding.State.ACTIVE,
        Life.Status.ALIVE,
        List.of(new OpenCase(kind.status(), kind.type(), since)));
  }

  private static List<PersonRecord> people() {
    CaseStanding dead =
        new CaseStanding(
            Eligibility.Verdict.INELIGIBLE,
            Optional.of(IneligibilityReason.DECEASED),
            RecordStanding.State.INACTIVE,
            Life.Status.DECEASED,
            List.of());
    CaseKind draft = new CaseKind(ProposalStatus.DRAFT, ProposalType.DATA_CORRECTION);
    return List.of(
        with(
            person("p1", "SITI AMINAH", "6474994101909001", TELIHAN, 5),
            it -> it.mother("RUSMINI").sex(Sex.FEMALE).addPrograms(AidProgram.PKH)),
        with(
            person("p2", "SITI AMINAH", "6474994101909012", KANAAN, 2),
            it -> it.mother("HALIMAH").sex(Sex.FEMALE).birth(LocalDate.of(1966, 3, 2))),
        with(
            person("p3", "SITI MAIMUNAH", "6474994101909023", KANAAN, 1),
            it -> it.standing(dead).addFindings("NIK_LENGTH", "HEAD_COUNT")),
        with(
            person("p4", "SUTRISNO", "6474990101909034", TELIHAN, 5),
            it -> it.sex(Sex.MALE).standing(waiting(TO_VERIFY, 7)).birth(Optional.empty())),
        with(
            person("p5", "NURHAYATI", "6474994101909045", KANAAN, 2),
            it -> it.standing(waiting(TO_VERIFY, 3)).addPrograms(AidProgram.PKH, AidProgram.BST)),
        with(
            person("p6", "ABDUL KANAAN", "6474990101909056", TELIHAN, 9),
            it -> it.standing(waiting(draft, 1)).addFindings("NIK_LENGTH")));
  }

  private List<String> ids(SearchRequest request) {
    return Townsfolk.ids(answer(request));
  }

  private Answer answer(SearchRequest request) {
    return store.answer(Asked.openly(request, CITY, TODAY));
  }

  @Test
  void tellsWhoDoesNotSeeNumbersWhatWasNotSearchedBy() {
    SearchRequest request = SearchRequest.of("nurhayati 64749941019");
    Answer answer = store.answer(new Asked(request, CITY, TODAY, false));

    assertThat(Townsfolk.ids(answer)).contains("p5");
    assertThat(answer.findings()).extracting(Finding::code).containsExactly("SEARCH_WITHHELD");
  }

  private List<String> pagesOf(SearchRequest request) {
    List<String> all = new ArrayList<>();
    SearchRequest next = request;
    for (Answer answer = answer(next); ; answer = answer(next)) {
      assertThat(answer.findings()).isEmpty();
      all.addAll(Townsfolk.ids(answer));
      if (answer.next().isEmpty()) {
        return all;
      }
      next = request.after(answer.next().get());
    }
  }

  @Nested
  final class Weighing {
    @ParameterizedTest
    @CsvSource({
      "siti aminah ibu halimah, p2",
      "siti aminah ibu kandung: rusmini, p1",
      "siti aminah umur 60, p2",
      "siti aminah usia 36 tahun, p1",
      "siti aminah lahir 1966, p2",
      "siti aminah kanaan, p2",
      "siti aminah gunung telihan, p1",
      "siti aminah kel gn telihan, p1",
      "siti aminah ibu rusmini gunung telihan, p1",
      "siti aminah ibu halimah kel kanaan, p2"
    })
    void tellsNamesakesApart(String text, String person) {
      assertThat(ids(SearchRequest.of(text))).first().isEqualTo(person);
    }

    @Test
    void takesForANameWhatSomebodyBears() {
      assertThat(ids(SearchRequest.of("abdul kanaan"))).first().isEqualTo("p6");
    }

    @Test
    void hidesNobodyForAFactThatDisagrees() {
      assertThat(ids(SearchRequest.of("siti aminah ibu salamah rt 77"))).contains("p1", "p2");
    }

    @Test
    void takesAPlaceAfterTheMotherForAPlace() {
      Answer answer = answer(SearchRequest.of("siti aminah ibu rusmini gunung telihan"));
      assertThat(answer.people().get(0).reasons())
          .contains(MatchEvidence.MOTHER_NAME, MatchEvidence.VILLAGE);
    }

    @Test
    void asksForNothingThatNobodyCanHave() {
      SearchFields fields =
          SearchFields.builder().name("siti aminah").rt(0).rw(-1).birth(LocalDate.MAX).build();
      assertThat(answer(SearchRequest.of(fields)).people())
          .extracting(found -> Set.copyOf(found.reasons()))
          .containsOnly(Set.of(MatchEvidence.NAME_EXACT));
    }

    @Test
    void tellsWhichFieldItCannotRead() {
      SearchFields fields =
          SearchFields.builder()
              .name("siti aminah")
              .mother("777")
              .number("siti")
              .rt(0)
              .rw(1000)
              .birth(LocalDate.MAX)
              .birthYear(80)
              .age(-1)
              .village("Atlantis")
              .build();
      assertThat(answer(SearchRequest.of(fields)).findings())
          .allMatch(finding -> finding.is(SearchFinding.SEARCH_FIELD_UNREAD))
          .extracting(Finding::path)
          .containsExactlyInAnyOrder(
              "fields.mother",
              "fields.number",
              "fields.rt",
              "fields.rw",
              "fields.birth",
              "fields.birthYear",
              "fields.age",
              "fields.village");
      assertThat(answer(SearchRequest.of(fields)).people()).isNotEmpty();
    }

    @Test
    void takesABlankFieldForAnEmptyOne() {
      SearchFields fields =
          SearchFields.builder().name("siti aminah").number(" ").village("").build();
      assertThat(answer(SearchRequest.of(fields)).findings()).isEmpty();
    }

    @Test
    void readsAFormAsItReadsAText() {
      SearchFields fields =
          SearchFields.builder()
              .name("siti amina")
              .mother("halimah")
              .age(60)
              .village("Kanaan")
              .build();
      Answer answer = answer(SearchRequest.of(fields));
      assertThat(Townsfolk.ids(answer)).first().isEqualTo("p2");
      assertThat(answer.people().get(0).reasons())
          .contains(MatchEvidence.MOTHER_NAME, MatchEvidence.AGE, MatchEvidence.VILLAGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6474990101909034.0", "6.474990101909034E+15", "64749901O19O9O34"})
    void readsWhatASpreadsheetMadeOfANumber(String text) {
      assertThat(ids(SearchRequest.of(text))).first().isEqualTo("p4");
      SearchFields fields = SearchFields.builder().number(text).build();
      assertThat(ids(SearchRequest.of(fields))).first().isEqualTo("p4");
    }
  }

  @Nested
  final class Filtering {
    private List<String> list(UnaryOperator<SearchFilters.Builder> filters) {
      return ids(SearchRequest.list(filters.apply(SearchFilters.builder()).build()));
    }

    @Test
    void letsThroughWhoMeetsEachFilter() {
      assertThat(list(it -> it.addEligibility(Eligibility.Verdict.INELIGIBLE)))
          .containsExactly("p3");
      assertThat(list(it -> it.addReasons(IneligibilityReason.MOVED))).isEmpty();
      assertThat(list(it -> it.addRecords(RecordStanding.State.INACTIVE))).containsExactly("p3");
      assertThat(list(it -> it.addLives(Life.Status.DECEASED))).containsExactly("p3");
      assertThat(list(it -> it.addSexes(Sex.FEMALE))).containsExactly("p2", "p1");
      assertThat(list(it -> it.addPrograms(AidProgram.BST))).containsExactly("p5");
      assertThat(list(it -> it.addFindings("NIK_LENGTH"))).containsExactly("p6", "p3");
      assertThat(list(it -> it.addTypes(ProposalType.DATA_CORRECTION))).containsExactly("p6");
      assertThat(list(it -> it.rt(5))).containsExactly("p4", "p1");
      assertThat(list(it -> it.bornUntil(LocalDate.of(1970, 1, 1)))).containsExactly("p2");
      assertThat(list(it -> it.addPrograms(AidProgram.PKH).rt(2))).containsExactly("p5");
    }

    @Test
    void letsThroughOneOfSeveralValues() {
      assertThat(list(it -> it.addPrograms(AidProgram.PKH, AidProgram.BST)))
          .containsExactly("p5", "p1");
    }

    @Test
    void narrowsATextToo() {
      SearchFilters female = SearchFilters.builder().addPrograms(AidProgram.PKH).build();
      assertThat(ids(SearchRequest.of("siti").filtered(female))).containsExactly("p1");
    }

    @Test
    void takesAnEmptySetOfCasesForNone() {
      assertThat(list(it -> it.cases(Set.of()))).isEmpty();
    }

    @Test
    void listsNobodyUnlessSomethingIsAskedFor() {
      assertThat(ids(SearchRequest.of(" "))).isEmpty();
      assertThat(ids(SearchRequest.of("").in(SearchOrder.NAME))).hasSize(6);
    }

    @Test
    void listsEverybodyByNameIfNoFilterIsSet() {
      SearchRequest list = SearchRequest.list(SearchFilters.none());
      assertThat(ids(list)).containsExactly("p5", "p4", "p6", "p2", "p1", "p3");
    }

    @Test
    void listsThoseLetThroughForAFormLeftBlank() {
      SearchFields blank = SearchFields.builder().name("").mother(" ").build();
      SearchFilters aided = SearchFilters.builder().addPrograms(AidProgram.PKH).build();
      Answer answer = answer(SearchRequest.of(blank).filtered(aided));
      assertThat(Townsfolk.ids(answer)).containsExactly("p5", "p1");
      assertThat(answer.findings()).isEmpty();
    }
  }

  @Nested
  final class Ordering {
    private final SearchRequest everybody = SearchRequest.of("").in(SearchOrder.NAME);

    @Test
    void sortsByNameBirthAndWaiting() {
      assertThat(ids(everybody)).containsExactly("p5", "p4", "p6", "p2", "p1", "p3");
      assertThat(ids(everybody.in(SearchOrder.BIRTH))).startsWith("p2").endsWith("p4");
      assertThat(ids(everybody.in(SearchOrder.WAITING))).startsWith("p6", "p5", "p4");
    }

    @Test
    void sortsWhatATextFinds() {
      assertThat(ids(SearchRequest.of("siti aminah").in(SearchOrder.BIRTH))).startsWith("p2", "p1");
    }

    @Test
    void pagesThroughEveryOrderWithoutGapOrRepetition() {
      for (SearchOrder order : SearchOrder.values()) {
        for (String text : List.of("", "siti", "siti aminah")) {
          SearchRequest request =
              SearchRequest.of(text).in(order).counting(Facet.VILLAGE).limit(100);
          List<String> whole = ids(request);
          assertThat(pagesOf(request.limit(1))).isEqualTo(whole).isNotEmpty();
          assertThat(pagesOf(request.limit(2))).isEqualTo(whole);
        }
      }
      SearchRequest best = SearchRequest.of("siti");
      assertThat(pagesOf(best.limit(1))).isEqualTo(ids(best)).hasSize(3);
    }

    @Test
    void goesOnThoughTheLastPersonWaitsNoMore() {
      SearchRequest waiting =
          SearchRequest.list(SearchFilters.builder().addSteps(TO_VERIFY.status()).build())
              .in(SearchOrder.WAITING)
              .limit(1);
      Answer first = answer(waiting);
      assertThat(Townsfolk.ids(first)).containsExactly("p5");
      store.replace("h-p5", List.of(person("p5", "NURHAYATI", "6474994101909045", KANAAN, 2)));
      assertThat(ids(waiting.after(first.next().orElseThrow()))).containsExactly("p4");
    }

    @Test
    void countsAllWhateverThePage() {
      Answer first = answer(SearchRequest.of("siti").limit(1));
      assertThat(first.atLeast()).isEqualTo(3);
      assertThat(first.exact()).isTrue();
      Answer second = answer(SearchRequest.of("siti").limit(1).after(first.next().orElseThrow()));
      assertThat(second.atLeast()).isEqualTo(3);
    }
  }

  @Nested
  final class Refusing {
    private final SearchRequest siti = SearchRequest.of("siti").limit(1);

    private List<String> codes(SearchRequest request) {
      Answer answer = answer(request);
      assertThat(answer.people()).isEmpty();
      return answer.findings().stream().map(Finding::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "\u0000", "AQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ"})
    void aPlaceToGoOnFromThatIsNone(String text) {
      assertThat(codes(siti.after(text))).containsExactly("CURSOR_DAMAGED");
    }

    @Test
    void onePlaceCutOrChanged() {
      String next = answer(siti).next().orElseThrow();
      assertThat(codes(siti.after(next.substring(1)))).containsExactly("CURSOR_DAMAGED");
      assertThat(codes(siti.after(next + "A"))).containsExactly("CURSOR_DAMAGED");
    }

    @Test
    void theOneOfAnotherRequest() {
      String next = answer(siti).next().orElseThrow();
      assertThat(codes(SearchRequest.of("aminah").after(next)))
          .containsExactly("CURSOR_OF_ANOTHER_REQUEST");
      Asked elsewhere = Asked.openly(siti.after(next), Area.village(TELIHAN), TODAY);
      assertThat(store.answer(elsewhere).findings())
          .extracting(Finding::code)
          .containsExactly("CURSOR_OF_ANOTHER_REQUEST");
    }

    @Test
    void theOneOfSomebodyWhoIsGone() {
      Answer first = answer(siti);
      store.replace(first.people().get(0).record().household(), List.of());
      assertThat(codes(siti.after(first.next().orElseThrow()))).containsExactly("CURSOR_LOST");
    }
  }

  @Nested
  final class Counting {
    private static FacetCount count(String value, int people) {
      return new FacetCount(value, people);
    }

    @Test
    void countsTheWholeListByEachFacet() {
      SearchRequest list = SearchRequest.of("").counting(Facet.values()).limit(1);
      Answer answer = answer(list);
      assertThat(answer.atLeast()).isEqualTo(6);
      assertThat(answer.facets())
          .contains(
              entry(Facet.VILLAGE, List.of(count(TELIHAN, 3), count(KANAAN, 3))),
              entry(Facet.PROGRAM, List.of(count("PKH", 2), count("BST", 1))),
              entry(Facet.FINDING, List.of(count("NIK_LENGTH", 2), count("HEAD_COUNT", 1))),
              entry(Facet.STEP, List.of(count("SUBMITTED", 2), count("DRAFT", 1))),
              entry(Facet.REASON, List.of(count("DECEASED", 1))));
      assertThat(answer.facets().get(Facet.RT)).contains(count(TELIHAN + "/005/001", 2));
    }

    @Test
    void countsWhatATextFinds() {
      Answer answer = answer(SearchRequest.of("siti").counting(Facet.VILLAGE));
      assertThat(answer.facets().get(Facet.VILLAGE))
          .containsExactly(count(KANAAN, 2), count(TELIHAN, 1));
      assertThat(answer.exact()).isTrue();
    }

    @Test
    void countsOnlyTheCasesAskedFor() {
      SearchFilters toVerify = SearchFilters.builder().cases(Set.of(TO_VERIFY)).build();
      Answer answer = answer(SearchRequest.list(toVerify).counting(Facet.STEP));
      assertThat(answer.facets().get(Facet.STEP)).containsExactly(count("SUBMITTED", 2));
    }

    @Test
    void countsOnlyTheCasesThatWaitSoLong() {
      CaseStanding two =
          new CaseStanding(
              Eligibility.Verdict.ELIGIBLE,
              Optional.empty(),
              RecordStanding.State.ACTIVE,
              Life.Status.ALIVE,
              List.of(
                  openCase(ProposalStatus.DRAFT, "2026-01-01T00:00:00Z"),
                  openCase(ProposalStatus.SUBMITTED, "2026-05-01T00:00:00Z")));
      PersonRecord waiting = with(people().get(0), it -> it.standing(two));
      store.replace(waiting.household(), List.of(waiting));
      SearchFilters longAgo =
          SearchFilters.builder().waitingSince(Instant.parse("2026-02-01T00:00:00Z")).build();
      assertThat(answer(SearchRequest.list(longAgo).counting(Facet.STEP)).facets().values())
          .containsExactly(List.of(count("DRAFT", 1)));
    }

    private static OpenCase openCase(ProposalStatus status, String since) {
      return new OpenCase(status, ProposalType.DATA_CORRECTION, Instant.parse(since));
    }
  }

  @Nested
  final class Suggesting {
    @Test
    void tellsNamesThatBeginSoTheMostFrequentFirst() {
      assertThat(store.suggest("siti am", CITY, 10))
          .containsExactly(new Suggestion("SITI AMINAH", 2));
      assertThat(store.suggest("s", CITY, 10)).isEmpty();
      assertThat(store.suggest("siti ", CITY, 10))
          .containsExactly(new Suggestion("SITI AMINAH", 2), new Suggestion("SITI MAIMUNAH", 1));
      assertThat(store.suggest("siti", CITY, 1)).hasSize(1);
    }

    @Test
    void tellsNobodyOutsideTheArea() {
      assertThat(store.suggest("siti", Area.village(TELIHAN), 10))
          .containsExactly(new Suggestion("SITI AMINAH", 1));
    }

    @Test
    void tellsWhatAMisspeltNameWasPerhapsMeantToBe() {
      assertThat(answer(SearchRequest.of("siti amniah")).meant()).hasValue("SITI AMINAH");
      assertThat(answer(SearchRequest.of("siti aminah")).meant()).isEmpty();
    }
  }
}
