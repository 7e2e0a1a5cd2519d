package id.dtks.registry;

import id.dtks.actor.Actor;
import id.dtks.household.Households;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalAction;
import id.dtks.proposal.Step;
import id.dtks.proposal.Workflow;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whose turn it is: what one actor may do with which of the open proposals. */
final class Turns {
  static final Comparator<Proposal> LONGEST_WAITING_FIRST =
      Comparator.comparing(Proposal::since).thenComparing(proposal -> proposal.id().value());

  private final RegistrySettings settings;
  private final Workflow workflow;
  private final Actor actor;
  private final Shelf shelf;
  private final Judging judging;

  Turns(RegistrySettings settings, Procedure procedure, Actor actor, Shelf shelf) {
    this.settings = settings;
    this.workflow = procedure.workflow();
    this.actor = actor;
    this.shelf = shelf;
    this.judging = new Judging(settings, procedure, actor, shelf);
  }

  /** Returns the proposals that wait for the actor, the longest waiting first. */
  List<Proposal> waiting() {
    List<Proposal> ofMyRole = shelf.openProposals().stream().filter(this::isOfMyRole).toList();
    Households around =
        shelf.around(ofMyRole.stream().map(proposal -> proposal.change().subjects()).toList());
    return ofMyRole.stream()
        .filter(proposal -> judging.sees(proposal, around))
        .filter(proposal -> isMine(Judging.followed(proposal, around)))
        .sorted(LONGEST_WAITING_FIRST)
        .toList();
  }

  /** Returns what the actor may do with a proposal as it stands. */
  List<ProposalAction> actions(Proposal proposal) {
    return actionsWith(Judging.followed(proposal, shelf.around(proposal.change().subjects())));
  }

  private List<ProposalAction> actionsWith(Proposal followed) {
    return workflow.actions(followed, actor, settings.now());
  }

  private boolean isOfMyRole(Proposal proposal) {
    return awaited(proposal).anyMatch(step -> step.roles().contains(actor.role()));
  }

  private boolean isMine(Proposal followed) {
    List<ProposalAction> mine = actionsWith(followed);
    return awaited(followed).anyMatch(step -> mine.contains(step.action()));
  }

  private Stream<Step> awaited(Proposal proposal) {
    return workflow.stepsFrom(proposal).stream().filter(Step::isAwaited);
  }
}
