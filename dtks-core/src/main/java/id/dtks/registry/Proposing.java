package id.dtks.registry;

import id.dtks.actor.Actor;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes proposals and takes steps with them, within one transaction of the journal. */
final class Proposing {
  private final RegistrySettings settings;
  private final Actor actor;
  private final Shelf shelf;
  private final Instant now;

  Proposing(RegistrySettings settings, Actor actor, Shelf shelf) {
    this.settings = settings;
    this.actor = actor;
    this.shelf = shelf;
    this.now = settings.clock().instant();
  }

  Checked<Proposal> propose(Change change) {
    List<Finding> refusals = new ArrayList<>();
    if (!settings.workflow().creators(change.type()).contains(actor.role())) {
      refusals.add(
          ProposalFinding.roleNotAllowed(
              ProposalAction.PROPOSE, settings.workflow().creators(change.type())));
    }
    Optional<Household> found =
        shelf
            .holder(Shelf.claim(change.subjects().people().get(0)))
            .filter(household -> actor.area().contains(household.residence().area()));
    if (found.isEmpty()) {
      refusals.add(Finding.of(ChangeFinding.PERSON_UNKNOWN).at("person"));
      return Checked.rejected(refusals);
    }
    refusals.addAll(change.check(Households.of(found.get()), settings.today()));
    return Checked.of(drafted(change, found.get(), refusals), refusals).flatMap(this::stored);
  }

  private Proposal drafted(Change change, Household household, List<Finding> findings) {
    return Proposal.builder()
        .id(new ProposalId(settings.ids().next()))
        .change(change)
        .household(household.id())
        .area(household.residence().area())
        .status(ProposalStatus.DRAFT)
        .createdBy(actor.id())
        .createdAs(actor.role())
        .createdAt(now)
        .findings(findings)
        .build();
  }

  private Checked<Proposal> stored(Proposal proposal) {
    return append(proposal, List.of(Shelf.entry(proposal, ProposalAction.PROPOSE.name(), true)));
  }

  Checked<Proposal> advance(Proposal seen, ProposalAction action, Grounds grounds) {
    Optional<Proposal> found = shelf.proposal(seen.id());
    Optional<Household> home =
        found
            .flatMap(
                proposal -> shelf.holder(Shelf.claim(proposal.change().subjects().people().get(0))))
            .filter(household -> actor.area().contains(household.residence().area()));
    if (home.isEmpty()) {
      return Checked.rejected(Finding.of(RegistryFinding.PROPOSAL_UNKNOWN));
    }
    Proposal proposal = found.get();
    Household household = home.get();
    if (proposal.version() != seen.version()) {
      return Checked.rejected(
          Finding.of(JournalFinding.STALE_VERSION)
              .with("kind", Shelf.PROPOSAL)
              .with("expected", seen.version())
              .with("current", proposal.version()));
    }
    List<Finding> findings =
        isEffective(proposal)
            ? List.of()
            : proposal.change().check(Households.of(household), settings.today());
    return settings
        .workflow()
        .check(new Attempt(proposal, action, actor, grounds, findings))
        .flatMap(step -> taken(step, followed(proposal, household), household, grounds, findings));
  }

  /** A person may have come to another household since the proposal was made. */
  private static Proposal followed(Proposal proposal, Household household) {
    return proposal.toBuilder()
        .household(household.id())
        .area(household.residence().area())
        .build();
  }

  /** A change is made once; from then on nothing is checked against it any more. */
  private boolean isEffective(Proposal proposal) {
    return proposal.steps().stream()
        .anyMatch(
            step -> step.after() == settings.workflow().effectiveAt(proposal.change().type()));
  }

  private Checked<Proposal> taken(
      Step step, Proposal proposal, Household household, Grounds grounds, List<Finding> findings) {
    Proposal after =
        proposal.after(
            StepTaken.builder()
                .action(step.action())
                .before(step.from())
                .after(step.to())
                .actor(actor.id())
                .role(actor.role())
                .at(now)
                .grounds(grounds)
                .findings(findings)
                .build());
    List<Entry> entries = new ArrayList<>();
    entries.add(Shelf.entry(after, step.action().name(), settings.workflow().isOpen(step.to())));
    if (step.to() == settings.workflow().effectiveAt(proposal.change().type())) {
      Households before = Households.of(household);
      for (Household changed : proposal.change().effect(before).changedSince(before)) {
        entries.add(Shelf.entry(changed, proposal.change().type().name()));
      }
    }
    return append(after, entries);
  }

  private Checked<Proposal> append(Proposal proposal, List<Entry> entries) {
    Stamp stamp =
        Stamp.of(actor.id(), actor.role().name(), actor.area().toString(), now)
            .because(Version.CAUSE + proposal.id());
    Checked<List<Revision>> appended = shelf.append(stamp, entries);
    return appended.fold(
        revisions -> Checked.of(proposal.toBuilder().version(revisions.get(0).version()).build()),
        findings -> Checked.rejected(findings.stream().map(Proposing::inWords).toList()));
  }

  /** A claim is either that of being the one open proposal, or a number of the household. */
  private static Finding inWords(Finding finding) {
    if (!finding.is(JournalFinding.CLAIM_TAKEN)) {
      return finding;
    }
    return Shelf.OPEN_PROPOSAL.equals(finding.facts().get("claim"))
        ? Finding.of(ProposalFinding.ONE_OPEN_PROPOSAL)
            .with("proposal", finding.facts().getOrDefault("holderId", ""))
        : Finding.of(ProposalFinding.NUMBER_TAKEN).at("person");
  }
}
