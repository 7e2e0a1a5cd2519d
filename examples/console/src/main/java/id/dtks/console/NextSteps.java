package id.dtks.console;

import id.dtks.change.ChangeFinding;
import id.dtks.check.Finding;
import id.dtks.check.Severity;
import id.dtks.proposal.Guard;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalAction;
import id.dtks.proposal.ProposalFinding;
import id.dtks.proposal.ProposalStatus;
import id.dtks.proposal.Step;
import id.dtks.proposal.Workflow;
import id.dtks.registry.Desk;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells what an actor may do next with a proposal, as commands to type, and what is asked later.
 */
final class NextSteps {
  private final Session session;
  private final Texts texts;
  private final Desk desk;
  private final Workflow workflow;

  NextSteps(Session session, Workplace place) {
    this.session = session;
    this.texts = session.texts();
    this.desk = place.desk();
    this.workflow = place.registry().procedure().workflow();
  }

  void print(Proposal proposal) {
    List<ProposalAction> actions = desk.actions(proposal);
    if (!actions.isEmpty()) {
      session.out().println(texts.of("proposal.next"));
    }
    for (ProposalAction action : actions) {
      session.out().println("  " + command(proposal, action));
    }
    if (!proposal.hasEvidence()) {
      asking(proposal).ifPresent(step -> announce(proposal, step));
    }
  }

  private String command(Proposal proposal, ProposalAction action) {
    StringBuilder command =
        new StringBuilder("dtks advance ")
            .append(proposal.id())
            .append(' ')
            .append(texts.word(action));
    workflow.stepsFrom(proposal.status(), proposal.change().type()).stream()
        .filter(step -> step.action() == action)
        .flatMap(step -> step.guards().stream())
        .flatMap(guard -> asked(proposal, guard))
        .flatMap(finding -> OptionHint.of(finding, session.language()).stream())
        .distinct()
        .forEach(option -> command.append(' ').append(option));
    return command.toString();
  }

  /** Returns what a guard would find if nothing were typed, as far as it can be typed. */
  private static Stream<Finding> asked(Proposal proposal, Guard guard) {
    return switch (guard) {
      case REASON_GIVEN -> Stream.of(Finding.of(ChangeFinding.REASON_REQUIRED));
      case WARNINGS_ACKNOWLEDGED ->
          isWarnedOf(proposal)
              ? Stream.of(Finding.of(ProposalFinding.WARNINGS_NOT_ACKNOWLEDGED))
              : Stream.empty();
      case CHANGE_HAS_EVIDENCE ->
          proposal.hasEvidence() ? Stream.empty() : Stream.of(evidenceMissing(proposal));
      case STATEMENT_SIGNED -> Stream.of(Finding.of(ProposalFinding.STATEMENT_REFUSED));
      case DELIBERATION_PROVED -> Stream.of(Finding.of(ProposalFinding.DELIBERATION_PROOF_MISSING));
      case LETTER_GIVEN -> Stream.of(Finding.of(ProposalFinding.ENDORSEMENT_LETTER_MISSING));
      case BATCH_GIVEN -> Stream.of(Finding.of(ProposalFinding.EXPORT_BATCH_MISSING));
      case RESULT_KEPT -> Stream.of(Finding.of(ProposalFinding.MINISTRY_RESULT_MISSING));
      default -> Stream.empty();
    };
  }

  private static boolean isWarnedOf(Proposal proposal) {
    return proposal.findings().stream().anyMatch(finding -> finding.severity() == Severity.WARNING);
  }

  private static Finding evidenceMissing(Proposal proposal) {
    return ChangeFinding.evidenceMissing(proposal.change().type().evidence());
  }

  /** Returns the first step ahead that wants to see evidence. */
  private Optional<Step> asking(Proposal proposal) {
    Deque<ProposalStatus> ahead = new ArrayDeque<>(List.of(proposal.status()));
    Set<ProposalStatus> known = new HashSet<>(ahead);
    while (!ahead.isEmpty()) {
      for (Step step : workflow.stepsFrom(ahead.remove(), proposal.change().type())) {
        if (step.guards().contains(Guard.CHANGE_HAS_EVIDENCE)) {
          return Optional.of(step);
        }
        if (step.action().isOnward() && known.add(step.to())) {
          ahead.add(step.to());
        }
      }
    }
    return Optional.empty();
  }

  private void announce(Proposal proposal, Step step) {
    session
        .out()
        .println(
            texts.of(
                "proposal.asks",
                "action",
                Finding.label(step.action()),
                "roles",
                Finding.labels(step.roles()),
                "kinds",
                Finding.labels(proposal.change().type().evidence())));
  }
}
