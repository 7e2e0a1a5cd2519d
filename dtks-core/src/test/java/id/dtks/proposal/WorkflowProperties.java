package id.dtks.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.Invented;
import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.change.Change;
import id.dtks.change.Evidence;
import id.dtks.change.EvidenceKind;
import id.dtks.change.Grounds;
import id.dtks.check.Bilingual;
import id.dtks.check.Checked;
import id.dtks.household.InactivationReason;
import id.dtks.region.Area;
import id.dtks.region.Neighbourhood;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;

/** Laws of every workflow that passes its own check. */
final class WorkflowProperties {
  private static final ProposalStatus OWN = new ProposalStatus("OWN_STATUS");

  /**
   * Somebody does something: three times of four what leads on, by the role it is for, otherwise
   * whatever comes.
   */
  record Deed(ProposalAction action, Actor actor, Grounds grounds, int daysLater, int pick) {
    Attempt attempt(Workflow workflow, Proposal proposal, ZonedDateTime now) {
      List<Step> steps = workflow.stepsFrom(proposal.status(), proposal.change().type());
      if (steps.isEmpty() || pick % 4 == 0) {
        return new Attempt(proposal, action, actor, grounds, List.of(), now);
      }
      Step step = steps.get(pick / 4 % steps.size());
      Actor fitting = Actor.of(actor.id(), step.roles().get(0), actor.area());
      return new Attempt(proposal, step.action(), fitting, grounds, List.of(), now);
    }
  }

  @Property(tries = 300)
  void noWalkOfAnybodyLeavesTheTable(
      @ForAll("workflows") Workflow workflow,
      @ForAll("changes") Change change,
      @ForAll("deeds") List<Deed> deeds) {
    Proposal proposal = Attempts.proposal(change, ProposalStatus.DRAFT);
    ZonedDateTime now = Attempts.NOW;
    List<ProposalStatus> passed = new ArrayList<>(List.of(ProposalStatus.DRAFT));
    Set<String> hands = new HashSet<>(Set.of(proposal.createdBy()));
    for (Deed deed : deeds) {
      now = now.plusDays(deed.daysLater());
      Attempt attempt = deed.attempt(workflow, proposal, now);
      Checked<Step> outcome = workflow.check(attempt);
      if (!workflow.isOpen(proposal)) {
        assertThat(outcome.isAccepted()).isFalse();
      }
      if (outcome.isAccepted()) {
        Step step = outcome.orElseThrow();
        assertIsARow(workflow, attempt, step);
        if (step.guards().contains(Guard.FOUR_EYES)) {
          assertThat(attempt.actor().id()).isNotIn(hadAHand(proposal, step.action()));
        }
        proposal =
            Attempts.after(
                proposal, step.action(), step.to(), attempt.actor().id(), now.toInstant());
        passed.add(step.to());
        hands.add(attempt.actor().id());
      }
    }
    ProposalStatus effect = workflow.effectiveAt(change.type());
    assertThat(passed.stream().filter(effect::equals)).hasSizeLessThanOrEqualTo(1);
    Statistics.label("comes to its effect")
        .collect(passed.contains(effect))
        .coverage(checker -> checker.check(true).percentage(share -> share > 5));
    if (passed.contains(effect)) {
      assertThat(hands).as("people who had a hand in it").hasSizeGreaterThan(1);
    }
  }

  /** Who may not take a step that wants other eyes: worked out step by step, forwards. */
  private static Set<String> hadAHand(Proposal proposal, ProposalAction next) {
    Set<String> drafted = new HashSet<>();
    Set<String> verified = new HashSet<>();
    String mover = proposal.createdBy();
    for (StepTaken step : proposal.steps()) {
      switch (step.action()) {
        case REVISE -> {
          drafted.clear();
          verified.clear();
          drafted.add(step.actor());
        }
        case SUBMIT -> drafted.add(step.actor());
        case VERIFY -> verified.add(step.actor());
        default -> {}
      }
      mover = step.before().equals(step.after()) ? mover : step.actor();
    }
    drafted.add(proposal.createdBy());
    drafted.add(mover);
    if (next == ProposalAction.ENDORSE) {
      drafted.addAll(verified);
    }
    return drafted;
  }

  private static void assertIsARow(Workflow workflow, Attempt attempt, Step step) {
    assertThat(workflow.plan().steps()).contains(step);
    assertThat(step.from()).isEqualTo(attempt.proposal().status());
    assertThat(step.action()).isEqualTo(attempt.action());
    assertThat(step.roles()).contains(attempt.actor().role());
    assertThat(step.isFor(attempt.proposal().change().type())).isTrue();
  }

  @Property(tries = 100)
  void aWorkflowIsTheSameAfterBeingWrittenAndRead(@ForAll("workflows") Workflow workflow) {
    assertThat(Workflow.read(workflow.write()).orElseThrow().plan()).isEqualTo(workflow.plan());
  }

  @Property(tries = 300)
  void whatActionsOffersIsNeverRefusedForTheRoleOrTheEyes(
      @ForAll("workflows") Workflow workflow,
      @ForAll("statuses") ProposalStatus status,
      @ForAll("actors") Actor actor) {
    Proposal proposal = Attempts.proposal(status);
    for (ProposalAction action : workflow.actions(proposal, actor, Attempts.NOW)) {
      assertThat(
              workflow.check(Attempts.attempt(proposal, action, actor, Grounds.none())).findings())
          .noneMatch(
              finding ->
                  finding.is(ProposalFinding.ROLE_NOT_ALLOWED)
                      || finding.is(ProposalFinding.STEP_NOT_ALLOWED)
                      || finding.is(ProposalFinding.FOUR_EYES));
    }
  }

  @Provide
  Arbitrary<ProposalStatus> statuses() {
    return Arbitraries.of(ProposalStatus.standard());
  }

  @Provide
  Arbitrary<Change> changes() {
    return Arbitraries.of(
            Attempts.REVIEW,
            Change.declareEligible(Invented.SLAMET),
            Change.deactivate(Invented.SLAMET, InactivationReason.VOLUNTARY),
            Change.reactivate(Invented.SLAMET))
        .map(change -> change.evidence(Evidence.of(EvidenceKind.FIELD_REPORT, "RT 5")));
  }

  @Provide
  Arbitrary<Actor> actors() {
    return Combinators.combine(
            Arbitraries.of("op-17", "b", "c", "d"),
            Arbitraries.of(Role.class),
            Arbitraries.of(Invented.BONTANG, Area.of(Invented.TELIHAN, Neighbourhood.of(5, 2))))
        .as(Actor::of);
  }

  @Provide
  Arbitrary<List<Deed>> deeds() {
    Grounds all =
        Grounds.note("sudah diperiksa")
            .withEvidence(Evidence.of(EvidenceKind.MINUTES, "12/BA"))
            .withEvidence(
                Evidence.of(EvidenceKind.ENDORSEMENT_LETTER, "188/7")
                    .dated(LocalDate.of(2026, 11, 24)))
            .withEvidence(Evidence.of(EvidenceKind.EXPORT_BATCH, "B-1"))
            .withEvidence(Evidence.of(EvidenceKind.MINISTRY_RESULT, "OK"))
            .signed(Statement.OF_THE_LAW.version());
    return Combinators.combine(
            Arbitraries.of(ProposalAction.class),
            actors(),
            Arbitraries.frequencyOf(
                Tuple.of(9, Arbitraries.just(all)), Tuple.of(1, Arbitraries.just(Grounds.none()))),
            Arbitraries.integers().between(0, 20),
            Arbitraries.integers().between(0, 999).withDistribution(RandomDistribution.uniform()))
        .as(Deed::new)
        .list()
        .ofSize(40);
  }

  @Provide
  Arbitrary<Workflow> workflows() {
    int rows = Workflow.standard().plan().steps().size();
    return Combinators.combine(
            Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12),
            Arbitraries.integers().between(0, rows - 1).optional(),
            windows().list().ofMaxSize(2),
            Arbitraries.integers().between(1, 400).optional())
        .as(WorkflowProperties::plan)
        .map(Workflow::of)
        .filter(Checked::isAccepted)
        .map(Checked::orElseThrow);
  }

  /** The standard table, perhaps with a status of its own on the way of one of its steps. */
  private static WorkflowPlan plan(
      String name, Optional<Integer> split, List<Window> windows, Optional<Integer> days) {
    WorkflowPlan.Builder plan = Workflow.standard().plan().toBuilder().name(name).windows(windows);
    days.ifPresent(
        after ->
            plan.addDeadlines(
                new Deadline(ProposalStatus.SUBMITTED, List.of(), Period.ofDays(after))));
    split.ifPresent(
        row -> {
          List<Step> steps = new ArrayList<>(Workflow.standard().plan().steps());
          Step step = steps.get(row);
          steps.set(
              row,
              new Step(step.from(), step.action(), OWN, step.roles(), step.types(), step.guards()));
          steps.add(
              Step.of(OWN, ProposalAction.ACKNOWLEDGE, step.to())
                  .by(Role.CAMAT_VIEWER)
                  .only(step.types())
                  .requiring(Guard.CHANGE_IS_LEGAL));
          plan.addStatuses(new OwnStatus(OWN, new Bilingual("Milik kota", "Of the city")));
          plan.steps(steps);
        });
    return plan.build();
  }

  private static Arbitrary<Window> windows() {
    Arbitrary<DayOfMonth> days =
        Arbitraries.integers().between(-31, 31).filter(day -> day != 0).map(DayOfMonth::new);
    return Combinators.combine(
            Arbitraries.of(ProposalAction.SUBMIT, ProposalAction.VERIFY, ProposalAction.ENDORSE),
            days,
            days,
            Arbitraries.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 1)).optional())
        .as(
            (action, from, to, validFrom) ->
                new Window(
                    List.of(action), List.of(), List.of(), from, to, validFrom, Optional.empty()));
  }
}
