package id.dtks.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.dtks.actor.Role;
import id.dtks.change.Grounds;
import id.dtks.change.ProposalType;
import id.dtks.check.Finding;
import id.dtks.check.Language;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days on which things may be done, as in the sources of the domain reference 4.4. */
final class WindowTest {
  private static Window window(int from, int to) {
    return new Window(
        List.of(ProposalAction.SUBMIT),
        List.of(ProposalType.ELIGIBILITY_REVIEW),
        List.of(Role.KELURAHAN_OPERATOR),
        new DayOfMonth(from),
        new DayOfMonth(to),
        Optional.empty(),
        Optional.empty());
  }

  private static Workflow with(Window... windows) {
    return Workflow.of(Workflow.standard().plan().toBuilder().addWindows(windows).build())
        .orElseThrow();
  }

  private static Attempt submitting(String day, Role role) {
    return new Attempt(
        Attempts.proposal(ProposalStatus.DRAFT),
        ProposalAction.SUBMIT,
        Attempts.somebody(role),
        Grounds.none(),
        List.of(),
        LocalDate.parse(day).atTime(8, 0).atZone(Attempts.WITA));
  }

  private static String opens(Workflow workflow, String day) {
    return Guard.WINDOW_OPEN.check(workflow, submitting(day, Role.KELURAHAN_OPERATOR)).stream()
        .map(finding -> finding.facts().getOrDefault("opens", ""))
        .findFirst()
        .orElse("open");
  }

  @ParameterizedTest
  @CsvSource({
    "1, 2026-02, 2026-02-01",
    "31, 2026-02, 2026-02-28",
    "-1, 2026-02, 2026-02-28",
    "-1, 2028-02, 2028-02-29",
    "-6, 2026-11, 2026-11-25",
    "-31, 2026-11, 2026-11-01"
  })
  void countsDaysFromEitherEndOfTheMonth(int number, YearMonth month, LocalDate day) {
    assertThat(new DayOfMonth(number).in(month)).isEqualTo(day);
  }

  @Test
  void hasNoDayZero() {
    assertThatThrownBy(() -> new DayOfMonth(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DayOfMonth(32)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-10, 2026-11-15",
    "2026-11-15, open",
    "2026-11-25, open",
    "2026-11-26, 2026-12-15"
  })
  void saysWhenItOpensNext(String today, String expected) {
    assertThat(opens(with(window(15, -6)), today)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2026-11-27, 2026-11-28", "2026-11-28, open", "2026-12-03, open"})
  void maySpanTheEndOfTheMonth(String today, String expected) {
    assertThat(opens(with(window(28, 3)), today)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "28, 2027-02-10, 2027-02-27",
    "29, 2027-02-01, 2027-02-27",
    "29, 2027-02-27, open",
    "29, 2027-02-28, 2027-03-29"
  })
  void isItsLastDayInAMonthThatIsTooShortForIt(int from, String today, String expected) {
    assertThat(opens(with(window(from, -2)), today)).isEqualTo(expected);
  }

  @Test
  void isOpenWhenOneOfSeveralIs() {
    Workflow workflow = with(window(1, 5), window(20, -1));

    assertThat(opens(workflow, "2026-11-03")).isEqualTo("open");
    assertThat(opens(workflow, "2026-11-06")).isEqualTo("2026-11-20");
  }

  @Test
  void bindsOnlyThoseItSpeaksOfWhileItHolds() {
    Window first = window(1, 2);
    Window until =
        new Window(
            first.actions(),
            first.types(),
            first.roles(),
            first.from(),
            first.to(),
            Optional.of(LocalDate.of(2026, 1, 1)),
            Optional.of(LocalDate.of(2026, 11, 20)));

    assertThat(opens(with(until), "2025-12-31")).isEqualTo("open");
    assertThat(opens(with(until), "2026-11-19")).isEqualTo("2026-11-21");
    assertThat(opens(with(until), "2026-11-21")).isEqualTo("open");
    assertThat(Guard.WINDOW_OPEN.check(with(first), submitting("2026-11-19", Role.DINSOS_VERIFIER)))
        .isEmpty();
  }

  @Test
  void isToldByTheStanding() {
    Proposal draft = Attempts.proposal(ProposalStatus.DRAFT);

    assertThat(with(window(1, 2)).standing(draft, Attempts.NOW).inWords(Language.INDONESIAN))
        .contains("ajukan ke Dinsos (Operator SIKS-NG kelurahan) mulai 1 Desember 2026");
    assertThat(with(window(20, -1)).standing(draft, Attempts.NOW).inWords(Language.ENGLISH))
        .contains("until 30 November 2026");
  }

  @Test
  void namesTheActionAndTheKindOfProposal() {
    Finding closed =
        Guard.WINDOW_OPEN
            .check(with(window(1, 2)), submitting("2026-11-19", Role.KELURAHAN_OPERATOR))
            .get(0);

    assertThat(closed.facts())
        .containsEntry("action", "ProposalAction.SUBMIT")
        .containsEntry("type", "ProposalType.ELIGIBILITY_REVIEW");
  }
}
