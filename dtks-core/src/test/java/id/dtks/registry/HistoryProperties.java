package id.dtks.registry;

import static org.assertj.core.api.Assertions.assertThat;

import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.household.Household;
import id.dtks.household.Households;
import id.dtks.household.Member;
import id.dtks.identity.Nik;
import id.dtks.journal.InMemoryJournal;
import id.dtks.json.Json;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalStatus;
import id.dtks.proposal.StepTaken;
import id.dtks.proposal.Workflow;
import id.dtks.region.Area;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

/** The laws of the register, over random histories of many steps by many actors. */
final class HistoryProperties {
  private static final int MOST_ATTEMPTS = 12_000;
  private static final int LEAST_STEPS = 1_000;

  @Property(tries = 2, shrinking = ShrinkingMode.OFF)
  void everyHistoryKeepsTheLaws(@ForAll long seed) {
    try (History history = new History(new InMemoryJournal(), seed)) {
      for (int attempt = 0; attempt < MOST_ATTEMPTS && steps(history) < LEAST_STEPS; attempt++) {
        history.go();
        if (attempt % 100 == 0) {
          householdsAreAsTheChangesAloneMakeThem(history);
          householdsAreLegal(history.expected());
          nobodySeesBeyondTheArea(history, history.anybody());
        }
      }
      assertThat(steps(history)).isGreaterThanOrEqualTo(LEAST_STEPS);
      householdsAreAsTheChangesAloneMakeThem(history);
      everyChangeIsMadeOnceAtMost(history);
      everyEveningIsStillKnown(history);
      proposalsTookStepsOfTheTableOnly(history);
      noTwoEyesWereOne(history);
      everyStateRoundTrips(history);
      assertThat(history.registry().verify((done, total) -> {}).breach()).isEmpty();
    }
  }

  private static int steps(History history) {
    return history.taken().values().stream().mapToInt(Integer::intValue).sum();
  }

  private static Desk auditor(History history) {
    return history.registry().deskOf(Actor.of("auditor", Role.AUDITOR, Area.regency("64.74")));
  }

  private static void householdsAreAsTheChangesAloneMakeThem(History history) {
    assertThat(History.seen(auditor(history), history.expected()))
        .isEqualTo(bare(history.expected()));
  }

  private static Map<String, Household> bare(Households households) {
    return households.all().stream()
        .collect(Collectors.toMap(one -> one.id().value(), History::bare));
  }

  private static void householdsAreLegal(Households households) {
    Set<Nik> numbers = new HashSet<>();
    Set<Object> people = new HashSet<>();
    for (Household household : households.all()) {
      assertThat(household.heads()).hasSize(household.present().isEmpty() ? 0 : 1);
      assertThat(household.closing().isPresent()).isEqualTo(household.present().isEmpty());
      for (Member member : household.members()) {
        assertThat(people.add(member.id())).isTrue();
      }
      household.present().stream()
          .flatMap(member -> member.nik().stream())
          .forEach(nik -> assertThat(numbers.add(nik)).isTrue());
    }
  }

  private static void nobodySeesBeyondTheArea(History history, Actor actor) {
    Desk desk = history.registry().deskOf(actor);
    for (Household household : history.expected().all()) {
      boolean mine = actor.area().contains(household.residence().area());
      assertThat(desk.household(household.id()).isPresent()).isEqualTo(mine);
      assertThat(desk.history(household.id()).isEmpty()).isEqualTo(!mine);
      for (Member member : household.members()) {
        assertThat(desk.householdOf(member.id()).isPresent()).isEqualTo(mine);
        member
            .nik()
            .flatMap(desk::householdOf)
            .ifPresent(
                found -> assertThat(actor.area().contains(found.residence().area())).isTrue());
      }
    }
    for (Proposal proposal : desk.queue()) {
      assertThat(desk.proposal(proposal.id())).isPresent();
      assertThat(actor.area().contains(principal(history, proposal))).isTrue();
    }
  }

  private static Area principal(History history, Proposal proposal) {
    return proposal
        .change()
        .subjects()
        .principal(history.expected())
        .map(household -> household.residence().area())
        .orElse(proposal.area());
  }

  private static void everyChangeIsMadeOnceAtMost(History history) {
    assertThat(history.effects().values()).allMatch(times -> times == 1);
    assertThat(history.effects()).isNotEmpty();
  }

  private static void everyEveningIsStillKnown(History history) {
    Desk desk = auditor(history);
    history
        .evenings()
        .forEach(
            (day, households) -> {
              for (Household household : households.all()) {
                assertThat(desk.asOf(household.id(), day).map(History::bare))
                    .contains(History.bare(household));
              }
            });
  }

  private static void proposalsTookStepsOfTheTableOnly(History history) {
    Workflow workflow = history.registry().procedure().workflow();
    for (Proposal proposal : history.proposals()) {
      ProposalStatus status = ProposalStatus.DRAFT;
      for (StepTaken step : proposal.steps()) {
        assertThat(step.before()).isEqualTo(status);
        assertThat(workflow.stepsFrom(status, proposal.change().type()))
            .anyMatch(
                row ->
                    row.action() == step.action()
                        && row.to().equals(step.after())
                        && row.roles().contains(step.role()));
        status = step.after();
      }
      assertThat(proposal.status()).isEqualTo(status);
    }
  }

  private static void noTwoEyesWereOne(History history) {
    for (Proposal proposal : history.proposals()) {
      Set<String> hands = new HashSet<>(Set.of(proposal.createdBy()));
      for (StepTaken step : proposal.steps()) {
        switch (step.action()) {
          case REVISE -> hands = new HashSet<>(List.of(proposal.createdBy(), step.actor()));
          case SUBMIT -> hands.add(step.actor());
          case VERIFY, ENDORSE -> assertThat(hands.add(step.actor())).isTrue();
          default -> {}
        }
      }
    }
  }

  private static void everyStateRoundTrips(History history) {
    for (Proposal proposal : history.proposals()) {
      Proposal bare = proposal.toBuilder().version(0).build();
      assertThat(Json.read(Json.write(bare), Proposal.class)).isEqualTo(bare);
      assertThat(auditor(history).proposal(proposal.id())).contains(proposal);
    }
    for (Household household : history.expected().all()) {
      Household bare = History.bare(household);
      assertThat(Json.read(Json.write(bare), Household.class)).isEqualTo(bare);
    }
  }
}
