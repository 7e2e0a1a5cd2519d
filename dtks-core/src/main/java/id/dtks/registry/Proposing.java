package id.dtks.registry;

import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.change.Change;
import id.dtks.change.ChangeFinding;
import id.dtks.change.Grounds;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.household.Household;
import id.dtks.household.Households;
import id.dtks.journal.Entry;
import id.dtks.journal.JournalFinding;
import id.dtks.journal.Revision;
import id.dtks.journal.Stamp;
import id.dtks.proposal.Attempt;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalAction;
import id.dtks.proposal.ProposalFinding;
import id.dtks.proposal.ProposalId;
import id.dtks.proposal.ProposalStatus;
import id.dtks.proposal.Step;
import id.dtks.proposal.StepTaken;
import id.dtks.proposal.Workflow;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes proposals and takes steps with them, within one transaction of the journal. */
final class Proposing {
  private final RegistrySettings settings;
  private final Actor actor;
  private final Shelf shelf;
  private final Judging judging;
  private final Workflow workflow;
  private final Instant now;

  Proposing(RegistrySettings settings, Procedure procedure, Actor actor, Shelf shelf) {
    this.settings = settings;
    this.actor = actor;
    this.shelf = shelf;
    this.judging = new Judging(settings, procedure, actor, shelf);
    this.workflow = procedure.workflow();
    this.now = settings.clock().instant();
  }

  /** A draft may be unfinished: it is refused only for what keeps it from being a change at all. */
  Checked<Proposal> propose(Change change, Optional<ProposalId> renewed) {
    Outlook outlook = permitted(change, judging.of(change));
    return Checked.of(outlook, outlook.obstacles())
        .flatMap(
            clear ->
                append(drafted(change, clear, renewed), ProposalAction.PROPOSE.name(), List.of()))
        .flatMap(stored -> Checked.of(stored, outlook.warnings()));
  }

  /** Proposes anew what an ended proposal wanted; whether it may be is asked here, once. */
  Checked<Proposal> renew(ProposalId id) {
    Optional<Proposal> ended =
        shelf.proposal(id).filter(one -> judging.sees(one, shelf.around(one.change().subjects())));
    if (ended.isEmpty()) {
      return Checked.rejected(Finding.of(RegistryFinding.PROPOSAL_UNKNOWN));
    }
    return ended.get().isMade() || workflow.isOpen(ended.get())
        ? Checked.rejected(Finding.of(RegistryFinding.NOT_TO_BE_RENEWED))
        : propose(ended.get().change(), Optional.of(id));
  }

  /** Returns what would come of a change that this actor proposes. */
  Outlook preview(Change change) {
    return permitted(change, judging.preview(change));
  }

  private Outlook permitted(Change change, Outlook outlook) {
    List<Role> creators = workflow.creators(change.type());
    return creators.contains(actor.role())
        ? outlook
        : outlook.refused(ProposalFinding.roleNotAllowed(ProposalAction.PROPOSE, creators));
  }

  private Proposal drafted(Change change, Outlook outlook, Optional<ProposalId> renewed) {
    Household principal = outlook.principal().orElseThrow();
    return Proposal.builder()
        .id(new ProposalId(settings.ids().next()))
        .change(change)
        .household(principal.id())
        .area(principal.residence().area())
        .status(ProposalStatus.DRAFT)
        .renews(renewed)
        .createdBy(actor.id())
        .createdAs(actor.role())
        .createdAt(now)
        .findings(outlook.findings())
        .workflow(workflow.name())
        .rules(judging.rules())
        .build();
  }

  Checked<Proposal> advance(Proposal seen, ProposalAction action, Grounds grounds) {
    return advance(seen, action, grounds, Optional.empty());
  }

  /** Takes the step that puts another change in the place of what was proposed. */
  Checked<Proposal> revise(Proposal seen, Change revised, Grounds grounds) {
    return advance(seen, ProposalAction.REVISE, grounds, Optional.of(revised));
  }

  private Checked<Proposal> advance(
      Proposal seen, ProposalAction action, Grounds grounds, Optional<Change> revised) {
    Optional<Proposal> found = shelf.proposal(seen.id());
    Households around =
        found.map(proposal -> shelf.around(proposal.change().subjects())).orElse(Households.none());
    if (found.filter(proposal -> judging.sees(proposal, around)).isEmpty()) {
      return Checked.rejected(Finding.of(RegistryFinding.PROPOSAL_UNKNOWN));
    }
    if (found.get().version() != seen.version()) {
      return Checked.rejected(
          Finding.of(JournalFinding.STALE_VERSION)
              .with("kind", Shelf.PROPOSAL)
              .with("expected", seen.version())
              .with("current", found.get().version()));
    }
    return revised.isPresent()
        ? revised(found.get(), revised.get(), grounds)
        : advance(found.get(), supplied(found.get(), action, grounds), around, action, grounds);
  }

  private Change supplied(Proposal proposal, ProposalAction action, Grounds grounds) {
    return proposal.isMade()
        ? proposal.change()
        : Supplement.of(proposal.change(), action, grounds, settings.reasons(), settings.today());
  }

  private Checked<Proposal> revised(Proposal proposal, Change change, Grounds grounds) {
    Households seen =
        Households.of(
            shelf.around(List.of(change.subjects(), proposal.change().subjects())).all().stream()
                .filter(judging::sees)
                .toList());
    return Supplement.isAboutTheSame(change, proposal.change(), seen)
        ? advance(proposal, change, seen, ProposalAction.REVISE, grounds)
        : Checked.rejected(Finding.of(RegistryFinding.REVISED_OTHERWISE));
  }

  private Checked<Proposal> advance(
      Proposal before, Change change, Households around, ProposalAction action, Grounds grounds) {
    Proposal proposal = before.toBuilder().change(change).build();
    Outlook outlook = proposal.isMade() ? Outlook.none() : judging.of(proposal, around);
    if (!change.equals(before.change()) && !outlook.obstacles().isEmpty()) {
      return Checked.rejected(outlook.obstacles());
    }
    return workflow
        .check(
            new Attempt(
                Judging.followed(proposal, around),
                action,
                actor,
                grounds,
                outlook.findings(),
                now.atZone(settings.zone())))
        .flatMap(step -> taken(step, followed(proposal, outlook), outlook, grounds));
  }

  /** The people of a proposal may have come to another household since it was made. */
  private static Proposal followed(Proposal proposal, Outlook outlook) {
    return outlook.principal().map(proposal::livingIn).orElse(proposal);
  }

  private Checked<Proposal> taken(Step step, Proposal proposal, Outlook outlook, Grounds grounds) {
    List<Entry> effects = new ArrayList<>();
    Change change = proposal.change();
    boolean making = workflow.makesChange(proposal, step);
    if (making) {
      if (!outlook.obstacles().isEmpty()) {
        return Checked.rejected(outlook.obstacles());
      }
      new Decisions(outlook.preview().before(), proposal.id(), settings.today())
          .noted(outlook.changed())
          .forEach(household -> effects.add(Shelf.entry(household, change.type().name())));
    }
    StepTaken taken =
        StepTaken.builder()
            .action(step.action())
            .before(step.from())
            .after(step.to())
            .actor(actor.id())
            .role(actor.role())
            .at(now)
            .grounds(grounds)
            .findings(outlook.findings())
            .workflow(workflow.name())
            .rules(judging.rules())
            .build();
    Proposal after = proposal.after(taken);
    return append(making ? after.made(now) : after, step.action().name(), effects);
  }

  private Checked<Proposal> append(Proposal proposal, String action, List<Entry> effects) {
    Stamp stamp =
        Stamp.of(actor.id(), actor.role().name(), actor.area().toString(), now)
            .because(Version.CAUSE + proposal.id());
    List<Entry> entries = new ArrayList<>();
    entries.add(Shelf.entry(proposal, action, workflow.isOpen(proposal)));
    entries.addAll(effects);
    Checked<List<Revision>> appended = shelf.append(stamp, entries);
    return appended.fold(
        revisions -> Checked.of(proposal.toBuilder().version(revisions.get(0).version()).build()),
        findings -> Checked.rejected(findings.stream().map(Proposing::inWords).toList()));
  }

  /** A claim is that of being the one open proposal, a number of the household, or one proposed. */
  private static Finding inWords(Finding finding) {
    if (!finding.is(JournalFinding.CLAIM_TAKEN)) {
      return finding;
    }
    String claim = finding.facts().getOrDefault("claim", "");
    if (Claims.isOfProposed(claim)) {
      return Finding.of(ProposalFinding.NIK_PROPOSED).at("person");
    }
    return Claims.isAbout(claim)
        ? Finding.of(ChangeFinding.ONE_OPEN_PROPOSAL)
            .with("proposal", finding.facts().getOrDefault("holderId", ""))
        : Finding.of(ProposalFinding.NUMBER_TAKEN).at("person");
  }
}
