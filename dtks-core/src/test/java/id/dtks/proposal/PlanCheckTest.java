package id.dtks.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import id.dtks.actor.Role;
import id.dtks.change.ProposalType;
import id.dtks.check.Bilingual;
import id.dtks.check.Finding;
import id.dtks.check.Language;
import id.dtks.check.Words;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way a plan can be wrong. */
final class PlanCheckTest {
  private static final WorkflowPlan STANDARD = Workflow.standard().plan();
  private static final ProposalStatus CAMAT = new ProposalStatus("KNOWN_TO_CAMAT");
  private static final OwnStatus KNOWN_TO_CAMAT =
      new OwnStatus(CAMAT, new Bilingual("Diketahui camat", "Known to the camat"));

  private static WorkflowPlan without(Predicate<Step> those) {
    return STANDARD.toBuilder()
        .steps(STANDARD.steps().stream().filter(those.negate()).toList())
        .build();
  }

  private static WorkflowPlan with(Step... more) {
    return STANDARD.toBuilder().addSteps(more).build();
  }

  private static WorkflowPlan changed(Predicate<Step> those, UnaryOperator<Step> change) {
    return STANDARD.toBuilder()
        .steps(
            STANDARD.steps().stream()
                .map(step -> those.test(step) ? change.apply(step) : step)
                .toList())
        .build();
  }

  private static Step without(Step step, Guard guard) {
    return step.requiring(
        step.guards().stream().filter(other -> other != guard).toArray(Guard[]::new));
  }

  private static Predicate<Step> doing(ProposalAction action) {
    return step -> step.action() == action;
  }

  private static Window window(ProposalAction action, Optional<LocalDate> validTo) {
    return new Window(
        List.of(action),
        List.of(),
        List.of(),
        new DayOfMonth(1),
        DayOfMonth.LAST,
        Optional.of(LocalDate.of(2026, 1, 1)),
        validTo);
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        arguments("WORKFLOW_NAME_MISSING name", STANDARD.toBuilder().name(" ").build()),
        arguments(
            "WORKFLOW_STATEMENT_UNKNOWN statement",
            STANDARD.toBuilder().statement(new Statement("none")).build()),
        arguments(
            "WORKFLOW_STATUS_TWICE statuses[0].status",
            STANDARD.toBuilder()
                .addStatuses(new OwnStatus(ProposalStatus.SENT, KNOWN_TO_CAMAT.label()))
                .build()),
        arguments(
            "WORKFLOW_UNREACHABLE statuses[0]",
            STANDARD.toBuilder().addStatuses(KNOWN_TO_CAMAT).build()),
        arguments(
            "WORKFLOW_STATUS_UNKNOWN effects[0].at",
            STANDARD.toBuilder()
                .effects(List.of(new Effect(CAMAT, List.of(ProposalType.values()))))
                .build()),
        arguments(
            "WORKFLOW_NOBODY openings[2]",
            STANDARD.toBuilder().addOpenings(new Opening(List.of(), List.of())).build()),
        arguments(
            "WORKFLOW_NO_OPENING openings",
            STANDARD.toBuilder().openings(STANDARD.openings().subList(1, 2)).build()),
        arguments(
            "WORKFLOW_NO_EFFECT effects",
            STANDARD.toBuilder().effects(STANDARD.effects().subList(0, 1)).build()),
        arguments(
            "WORKFLOW_EFFECT_TWICE effects",
            STANDARD.toBuilder()
                .addEffects(new Effect(ProposalStatus.SENT, List.of(ProposalType.REMOVAL)))
                .build()),
        arguments(
            "WORKFLOW_NOBODY steps[0]",
            changed(doing(ProposalAction.RECOMMEND), step -> step.by())),
        arguments(
            "WORKFLOW_NOT_A_STEP steps[0].action",
            changed(
                doing(ProposalAction.RECOMMEND),
                step ->
                    Step.of(ProposalStatus.DRAFT, ProposalAction.PROPOSE, ProposalStatus.DRAFT)
                        .by(Role.RT_RW))),
        arguments(
            "WORKFLOW_STEP_TWICE steps[" + STANDARD.steps().size() + "]",
            with(
                Step.of(ProposalStatus.SENT, ProposalAction.REJECT, ProposalStatus.CANCELLED)
                    .by(Role.MAYOR)
                    .only(List.of(ProposalType.REMOVAL)))),
        arguments("WORKFLOW_UNREACHABLE steps[5].from", without(doing(ProposalAction.DELIBERATE))),
        arguments(
            "WORKFLOW_DEAD_END steps[2].to",
            STANDARD.toBuilder().steps(endless()).deadlines(List.of()).build()),
        arguments(
            "WORKFLOW_EFFECT_UNREACHABLE effects[1]", without(doing(ProposalAction.DETERMINE))),
        arguments(
            "WORKFLOW_EFFECT_AGAIN effects[0]",
            with(
                Step.of(ProposalStatus.ENDORSED, ProposalAction.RETURN, ProposalStatus.RETURNED)
                    .by(Role.DINSOS_HEAD))),
        arguments(
            "WORKFLOW_EFFECT_UNCHECKED steps[13].guards",
            changed(doing(ProposalAction.ENDORSE), step -> without(step, Guard.CHANGE_IS_LEGAL))),
        arguments(
            "WORKFLOW_GIVEN_UP_LATE steps[" + STANDARD.steps().size() + "]",
            with(
                Step.of(ProposalStatus.ENDORSED, ProposalAction.CANCEL, ProposalStatus.CANCELLED)
                    .by(Role.DINSOS_HEAD))),
        arguments(
            "WORKFLOW_WITHOUT_FOUR_EYES effects[0]",
            changed(step -> true, step -> without(step, Guard.FOUR_EYES))),
        arguments(
            "WORKFLOW_WITHOUT_STATEMENT effects[1]",
            changed(step -> true, step -> without(step, Guard.STATEMENT_SIGNED))),
        arguments(
            "WORKFLOW_WINDOW_UNUSED windows[0]",
            STANDARD.toBuilder()
                .addWindows(window(ProposalAction.REJECT, Optional.empty()))
                .build()),
        arguments(
            "WORKFLOW_WINDOW_NEVER windows[0].validTo",
            STANDARD.toBuilder()
                .addWindows(window(ProposalAction.SUBMIT, Optional.of(LocalDate.of(2025, 12, 31))))
                .build()),
        arguments(
            "WORKFLOW_DEADLINE_UNUSED deadlines[4].status",
            STANDARD.toBuilder()
                .addDeadlines(new Deadline(ProposalStatus.CANCELLED, List.of(), Period.ofDays(1)))
                .build()));
  }

  /** Draft and submitted follow each other for ever. */
  private static List<Step> endless() {
    return List.of(
        Step.of(ProposalStatus.DRAFT, ProposalAction.RECOMMEND, ProposalStatus.DRAFT)
            .by(Role.RT_RW),
        Step.of(ProposalStatus.SUBMITTED, ProposalAction.RETURN, ProposalStatus.DRAFT)
            .by(Role.DINSOS_VERIFIER),
        Step.of(ProposalStatus.DRAFT, ProposalAction.SUBMIT, ProposalStatus.SUBMITTED)
            .by(Role.KELURAHAN_OPERATOR));
  }

  @ParameterizedTest
  @MethodSource("broken")
  void refusesWhatIsWrongAndSaysWhere(String problem, WorkflowPlan plan) {
    assertThat(Workflow.of(plan).findings())
        .extracting(finding -> finding.code() + " " + finding.path())
        .contains(problem);
    assertThat(Workflow.of(plan).isAccepted()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("broken")
  void saysSoInWordsWithAllItsFacts(String problem, WorkflowPlan plan) {
    for (Finding finding : Workflow.of(plan).findings()) {
      for (Language language : Language.values()) {
        Words words = Words.in(language);
        assertThat(words.message(finding) + words.remedy(finding))
            .doesNotContain("{", "ProposalStatus.", "ProposalType.", "id|");
      }
    }
  }

  @Test
  void countsAnExpiryAsAnEndOnlyWhereADeadlineRuns() {
    WorkflowPlan waiting =
        with(
                Step.of(ProposalStatus.SUBMITTED, ProposalAction.ACKNOWLEDGE, CAMAT)
                    .by(Role.DINSOS_VERIFIER),
                Step.of(CAMAT, ProposalAction.EXPIRE, ProposalStatus.EXPIRED)
                    .by(Role.DINSOS_VERIFIER)
                    .requiring(Guard.DEADLINE_PASSED))
            .toBuilder()
            .addStatuses(KNOWN_TO_CAMAT)
            .build();
    Deadline some = new Deadline(CAMAT, List.of(ProposalType.REMOVAL), Period.ofDays(30));
    Deadline all = new Deadline(CAMAT, List.of(), Period.ofDays(30));

    assertThat(deadEnds(waiting)).hasSize(1);
    assertThat(deadEnds(waiting.toBuilder().addDeadlines(some).build()))
        .allSatisfy(finding -> assertThat(finding.facts().get("types")).doesNotContain("REMOVAL"))
        .hasSize(1);
    assertThat(deadEnds(waiting.toBuilder().addDeadlines(all).build())).isEmpty();
  }

  private static List<Finding> deadEnds(WorkflowPlan plan) {
    return Workflow.of(plan).findings().stream()
        .filter(finding -> finding.is(WorkflowFinding.WORKFLOW_DEAD_END))
        .toList();
  }

  @Test
  void knowsACaseOfEachFinding() {
    Set<String> shown =
        broken()
            .map(arguments -> codeOf(String.valueOf(arguments.get()[0])))
            .collect(Collectors.toSet());

    assertThat(shown)
        .isEqualTo(
            Arrays.stream(WorkflowFinding.values()).map(Enum::name).collect(Collectors.toSet()));
  }

  private static String codeOf(String problem) {
    return problem.substring(0, problem.indexOf(' '));
  }

  @Test
  void tellsEverythingAtOnce() {
    WorkflowPlan plan =
        STANDARD.toBuilder()
            .name("")
            .addStatuses(KNOWN_TO_CAMAT)
            .addDeadlines(new Deadline(CAMAT, List.of(), Period.ofDays(1)))
            .build();

    assertThat(Workflow.of(plan).findings()).hasSize(3);
  }

  @Test
  void letsACityDropWhatIsNotNeeded() {
    Set<ProposalAction> optional =
        EnumSet.of(ProposalAction.RECOMMEND, ProposalAction.RETURN, ProposalAction.REVISE);
    WorkflowPlan shorter =
        without(
            step ->
                optional.contains(step.action()) || step.from().equals(ProposalStatus.RETURNED));

    List<Deadline> deadlines =
        shorter.deadlines().stream()
            .filter(deadline -> !deadline.status().equals(ProposalStatus.RETURNED))
            .toList();

    assertThat(Workflow.of(shorter.toBuilder().deadlines(deadlines).build()).findings()).isEmpty();
  }
}
