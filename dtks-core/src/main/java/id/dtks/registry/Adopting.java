package id.dtks.registry;

import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.journal.Entry;
import id.dtks.journal.Revision;
import id.dtks.journal.Stamp;
import id.dtks.journal.Subject;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.Workflow;
import id.dtks.rule.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts a workflow or rules in force, within one transaction of the journal. */
final class Adopting {
  /** Who answers for the city's procedure. */
  private static final List<Role> MAY_ADOPT = List.of(Role.DINSOS_HEAD);

  private final RegistrySettings settings;
  private final Actor actor;
  private final Shelf shelf;

  Adopting(RegistrySettings settings, Actor actor, Shelf shelf) {
    this.settings = settings;
    this.actor = actor;
    this.shelf = shelf;
  }

  Checked<Workflow> workflow(String text) {
    return Workflow.read(text)
        .flatMap(read -> Checked.of(read, refusals(stranded(read))))
        .flatMap(read -> stored(Procedures.WORKFLOW, read.write(), read));
  }

  Checked<RuleSet> rules(String text) {
    return RuleSet.read(text, settings.rules())
        .flatMap(read -> Checked.of(read, refusals(Optional.empty())))
        .flatMap(read -> stored(Procedures.RULES, read.toJson(), read));
  }

  private List<Finding> refusals(Optional<Finding> more) {
    List<Finding> refusals = new ArrayList<>();
    if (!MAY_ADOPT.contains(actor.role()) || !actor.area().region().equals(settings.regency())) {
      refusals.add(
          Finding.of(RegistryFinding.ROLE_MAY_NOT_ADOPT).with("roles", Finding.labels(MAY_ADOPT)));
    }
    more.ifPresent(refusals::add);
    return refusals;
  }

  /** A proposal must not stand where the new workflow leads it nowhere. */
  private Optional<Finding> stranded(Workflow workflow) {
    List<Proposal> stranded =
        shelf.openProposals().stream()
            .filter(proposal -> !workflow.isOpen(proposal.status(), proposal.change().type()))
            .toList();
    return stranded.stream()
        .findFirst()
        .map(
            first ->
                Finding.of(RegistryFinding.PROPOSALS_STRANDED)
                    .with("count", stranded.size())
                    .with("status", workflow.plan().fact(first.status()))
                    .at("steps"));
  }

  private <T> Checked<T> stored(Subject subject, String text, T adopted) {
    long version =
        Optional.ofNullable(shelf.current(Set.of(subject)).get(subject))
            .map(Revision::version)
            .orElse(0L);
    Stamp stamp =
        Stamp.of(
            actor.id(), actor.role().name(), actor.area().toString(), settings.clock().instant());
    return shelf
        .append(stamp, List.of(new Entry(subject, version, "ADOPTED", text, Set.of())))
        .map(revisions -> adopted);
  }
}
