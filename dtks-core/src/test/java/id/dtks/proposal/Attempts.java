package id.dtks.proposal;

import id.dtks.Invented;
import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.change.Change;
import id.dtks.change.Grounds;
import id.dtks.check.Finding;
import id.dtks.household.IneligibilityReason;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

/** Proposals at any status, and attempts to take a step with them. */
final class Attempts {
  static final ZoneId WITA = ZoneId.of("Asia/Makassar");
  static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 24, 10, 0, 0, 0, WITA);
  static final Change REVIEW =
      Change.declareIneligible(Invented.SLAMET, IneligibilityReason.WELL_OFF);

  private Attempts() {}

  /** Returns a review that {@code op-17} made this morning. */
  static Proposal proposal(ProposalStatus status) {
    return proposal(REVIEW, status);
  }

  static Proposal proposal(Change change, ProposalStatus status) {
    return Proposal.builder()
        .id(new ProposalId("p"))
        .change(change)
        .household(Invented.HOME)
        .area(Invented.household().residence().area())
        .status(status)
        .createdBy("op-17")
        .createdAs(Role.KELURAHAN_OPERATOR)
        .createdAt(Instant.parse("2026-11-24T01:00:00Z"))
        .build();
  }

  /** Returns a proposal after one more step, at a moment, by somebody. */
  static Proposal after(
      Proposal proposal, ProposalAction action, ProposalStatus to, String actor, Instant at) {
    return proposal.after(
        StepTaken.builder()
            .action(action)
            .before(proposal.status())
            .after(to)
            .actor(actor)
            .role(Role.KELURAHAN_OPERATOR)
            .at(at)
            .grounds(Grounds.none())
            .build());
  }

  static Actor somebody(Role role) {
    return Actor.of("somebody", role, Invented.BONTANG);
  }

  static Attempt attempt(
      Proposal proposal, ProposalAction action, Actor actor, Grounds grounds, Finding... found) {
    return new Attempt(proposal, action, actor, grounds, List.of(found), NOW);
  }

  static List<String> refusals(Guard guard, Attempt attempt) {
    return refusals(Workflow.standard(), guard, attempt);
  }

  static List<String> refusals(Workflow workflow, Guard guard, Attempt attempt) {
    return guard.check(workflow, attempt).stream().map(Finding::code).toList();
  }
}
