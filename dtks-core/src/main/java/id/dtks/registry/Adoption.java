package id.dtks.registry;

import id.dtks.actor.Actor;
import id.dtks.actor.Role;
import id.dtks.check.Checked;
import id.dtks.check.Finding;
import id.dtks.household.Household;
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
import java.util.function.Predicate;

/**
 * How a desk changes the {@linkplain Procedure procedure}: what it puts in force holds for all who
 * work on the journal, and is kept there with who did it and when. Immutable; safe for use by many
 * threads.
 */
public final class Adoption {
  /** Who answers for the city's procedure. */
  private static final List<Role> MAY_ADOPT = List.of(Role.DINSOS_HEAD);

  private final Registry registry;
  private final Actor actor;
  private final Predicate<Household> visible;

  Adoption(Registry registry, Actor actor, Predicate<Household> visible) {
    this.registry = registry;
    this.actor = actor;
    this.visible = visible;
  }

  /**
   * Puts a workflow in force, as a file has it. Proposals go on where they stand. A change that was
   * made stays made, and is not made again where the new workflow has its effect later. A change
   * that was not made, of a proposal that stands where the new workflow has made it already, is
   * made by the next step that carries the proposal on, see {@link Workflow#makesChange}.
   *
   * @param json see {@link Workflow#read}
   * @return the workflow, or everything that is wrong; then the one before stays in force
   */
  public Checked<Workflow> workflow(String json) {
    return Workflow.read(json)
        .flatMap(
            read ->
                registry.write(
                    shelf ->
                        Checked.of(read, refusals(stranded(shelf, read)))
                            .flatMap(fit -> stored(shelf, Procedures.WORKFLOW, fit.write(), fit))));
  }

  /**
   * Puts rules in force, as a file has them.
   *
   * @param json see {@link RuleSet#read}
   * @return the rules, or everything that is wrong; then those before stay in force
   */
  public Checked<RuleSet> rules(String json) {
    return RuleSet.read(json, registry.settings().rules())
        .flatMap(
            read ->
                registry.write(
                    shelf ->
                        Checked.of(read, refusals(Optional.empty()))
                            .flatMap(fit -> stored(shelf, Procedures.RULES, fit.toJson(), fit))));
  }

  /**
   * Tells what rules would find in this desk's area, compared with those in force, without putting
   * them in force. What lies outside the area counts for nothing. Takes little memory, but time:
   * every household is read twice.
   *
   * @param tried such as {@link RuleSet#read} makes of a file; those in force to see what they find
   */
  public DryRunReport dryRun(RuleSet tried, DryRunListener listener) {
    return registry.dryRun(tried, visible, listener);
  }

  private List<Finding> refusals(Optional<Finding> more) {
    List<Finding> refusals = new ArrayList<>();
    if (!MAY_ADOPT.contains(actor.role())
        || !actor.area().region().equals(registry.settings().regency())) {
      refusals.add(
          Finding.of(RegistryFinding.ROLE_MAY_NOT_ADOPT).with("roles", Finding.labels(MAY_ADOPT)));
    }
    more.ifPresent(refusals::add);
    return refusals;
  }

  /** No proposal may stand where the new workflow leads it nowhere, or never to its change. */
  private static Optional<Finding> stranded(Shelf shelf, Workflow workflow) {
    List<Proposal> stranded =
        shelf.openProposals().stream().filter(proposal -> !workflow.carriesOn(proposal)).toList();
    return stranded.stream()
        .findFirst()
        .map(
            first ->
                Finding.of(RegistryFinding.PROPOSALS_STRANDED)
                    .with("count", stranded.size())
                    .with("status", workflow.plan().fact(first.status()))
                    .at("steps"));
  }

  private <T> Checked<T> stored(Shelf shelf, Subject subject, String text, T adopted) {
    long version =
        Optional.ofNullable(shelf.current(Set.of(subject)).get(subject))
            .map(Revision::version)
            .orElse(0L);
    Stamp stamp =
        Stamp.of(
            actor.id(),
            actor.role().name(),
            actor.area().toString(),
            registry.settings().clock().instant());
    return shelf
        .append(stamp, List.of(new Entry(subject, version, "ADOPTED", text, Set.of())))
        .map(revisions -> adopted);
  }
}
