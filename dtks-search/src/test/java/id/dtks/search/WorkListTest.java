package id.dtks.search;

import static id.dtks.search.RegisterInMemory.KANAAN;
import static id.dtks.search.RegisterInMemory.TELIHAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dtks.actor.Role;
import id.dtks.change.Change;
import id.dtks.change.Grounds;
import id.dtks.check.Language;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.PersonId;
import id.dtks.proposal.ProposalStatus;
import id.dtks.proposal.Workflow;
import id.dtks.registry.Desk;
import id.dtks.search.query.CaseKind;
import id.dtks.search.query.Certainty;
import id.dtks.search.query.Facet;
import id.dtks.search.query.FacetCount;
import id.dtks.search.query.PersonHit;
import id.dtks.search.query.SearchPage;
import id.dtks.search.query.SearchRequest;
import id.dtks.search.query.Suggestion;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WorkListTest {
  private final RegisterInMemory register = new RegisterInMemory();

  @TempDir private Path directory;

  private static SearchRequest waitingFor(Desk desk) {
    return SearchRequest.waitingFor(desk.actor().role(), desk.procedure().workflow())
        .counting(Facet.VILLAGE, Facet.STEP);
  }

  private void draft(int serial, String village) {
    register
        .operator(village)
        .propose(
            Change.declareIneligible(new PersonId("person-" + serial), IneligibilityReason.WELL_OFF)
                .on(Grounds.note("punya toko").on(LocalDate.of(2025, 1, 1))))
        .orElseThrow();
  }

  @Nested
  final class Waiting {
    @Test
    void listsWhomAStepIsDueForTheLongestWaitingFirst() {
      register.enter(9001, "SLAMET RIYADI", TELIHAN);
      register.enter(9002, "RUSMINI", TELIHAN);
      register.enter(9003, "SUMIATI", KANAAN);
      try (PersonIndex people = PersonIndex.open(directory, register.registry)) {
        draft(9003, KANAAN);
        draft(9001, TELIHAN);
        Desk telihan = register.operator(TELIHAN);
        SearchPage mine = people.search(telihan, waitingFor(telihan));
        assertThat(mine.hits()).extracting(PersonHit::name).containsExactly("SLAMET RIYADI");
        assertThat(mine.hits().get(0).standing().open())
            .extracting(open -> open.status())
            .containsExactly(ProposalStatus.DRAFT);
        assertThat(mine.facets().get(Facet.VILLAGE)).containsExactly(new FacetCount(TELIHAN, 1));
        assertThat(mine.facets().get(Facet.STEP)).containsExactly(new FacetCount("DRAFT", 1));
        assertThat(mine.hits()).hasSameSizeAs(telihan.queue());
      }
    }

    @Test
    void isEmptyForARoleThatCarriesNothingOn() {
      register.enter(9001, "SLAMET RIYADI", TELIHAN);
      draft(9001, TELIHAN);
      try (PersonIndex people = PersonIndex.open(directory, register.registry)) {
        assertThat(people.search(register.camat(), waitingFor(register.camat())).hits()).isEmpty();
      }
    }

    @Test
    void followsTheWorkflow() {
      assertThat(CaseKind.waitingFor(Role.DINSOS_VERIFIER, Workflow.standard()))
          .extracting(CaseKind::status)
          .contains(ProposalStatus.SUBMITTED)
          .doesNotContain(ProposalStatus.VERIFIED);
      assertThat(CaseKind.waitingFor(Role.AUDITOR, Workflow.standard())).isEmpty();
    }
  }

  @Nested
  final class Matching {
    @Test
    void answersEachRequestInItsPlace() {
      IntStream.range(9001, 9020).forEach(n -> register.enter(n, "WARGA " + name(n), TELIHAN));
      List<SearchRequest> requests =
          IntStream.range(0, 1_000)
              .mapToObj(n -> SearchRequest.of("64740312025590" + (10 + n % 10)))
              .toList();
      try (PersonIndex people = PersonIndex.open(directory, register.registry)) {
        List<SearchPage> pages = people.match(register.dinsos().actor(), requests);
        assertThat(pages).hasSize(1_000);
        for (int n = 0; n < 1_000; n++) {
          assertThat(pages.get(n).hits().get(0).person().value())
              .isEqualTo("person-90" + (10 + n % 10));
        }
      }
    }

    private static String name(int number) {
      return "" + (char) ('A' + number % 10) + (char) ('A' + number % 7) + "OM";
    }

    @Test
    void stopsWithWhatTheTakerThrows() {
      register.enter(9001, "SLAMET RIYADI", TELIHAN);
      List<SearchRequest> taken = new ArrayList<>();
      try (PersonIndex people = PersonIndex.open(directory, register.registry)) {
        assertThatThrownBy(
                () ->
                    people.match(
                        register.dinsos().actor(),
                        List.of(SearchRequest.of("slamet"), SearchRequest.of("riyadi")).iterator(),
                        (request, page) -> {
                          taken.add(request);
                          throw new IllegalStateException("full");
                        }))
            .isInstanceOf(IllegalStateException.class);
        assertThat(taken).hasSize(1);
      }
    }
  }

  @Test
  void suggestsWithinTheDesk() {
    register.enter(9001, "SITI AMINAH", TELIHAN);
    register.enter(9002, "SITI AMINAH", KANAAN);
    try (PersonIndex people = PersonIndex.open(directory, register.registry)) {
      assertThat(people.suggest(register.dinsos().actor(), "siti am", 10))
          .containsExactly(new Suggestion("SITI AMINAH", 2));
      assertThat(people.suggest(register.operator(KANAAN).actor(), "siti am", 10))
          .containsExactly(new Suggestion("SITI AMINAH", 1));
    }
  }

  @Test
  void saysHowSureAHitIsAndWhy() {
    register.enter(9001, "SLAMET RIYADI", TELIHAN);
    try (PersonIndex people = PersonIndex.open(directory, register.registry)) {
      PersonHit hit =
          people.search(register.dinsos(), SearchRequest.of("6474031202559001")).hits().get(0);
      assertThat(hit.certainty()).isEqualTo(Certainty.CERTAIN);
      assertThat(hit.sentence(Language.ENGLISH))
          .isEqualTo("Certainly the person meant: exact NIK.");
      assertThat(hit.sentence(Language.INDONESIAN)).startsWith("Pasti orang yang dimaksud: ");
    }
  }
}
