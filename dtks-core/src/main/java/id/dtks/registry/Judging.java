package id.dtks.registry;

import id.dtks.actor.Actor;
import id.dtks.change.Change;
import id.dtks.check.Finding;
import id.dtks.household.Household;
import id.dtks.household.Households;
import id.dtks.proposal.Proposal;
import id.dtks.rule.Judgment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Looks at what would come of changes, as far as one actor may see. */
final class Judging {
  private final RegistrySettings settings;
  private final Actor actor;
  private final Shelf shelf;
  private final LocalDate today;

  Judging(RegistrySettings settings, Actor actor, Shelf shelf) {
    this.settings = settings;
    this.actor = actor;
    this.shelf = shelf;
    this.today = settings.today();
  }

  /** Returns what would come of a change that is proposed: its households must all be seen. */
  Outlook of(Change change) {
    return of(
        change,
        Households.of(shelf.around(change.subjects()).all().stream().filter(this::sees).toList()));
  }

  /**
   * Returns what would come of a proposal's change, wherever its other households lie.
   *
   * @param around all of them
   */
  Outlook of(Proposal proposal, Households around) {
    return of(proposal.change(), around);
  }

  private Outlook of(Change change, Households before) {
    List<Finding> found = change.check(before, today);
    List<Finding> obstacles = found.stream().filter(Finding::isError).toList();
    Households after = obstacles.isEmpty() ? judged(change.effect(before), before) : before;
    Optional<Household> principal =
        change.subjects().principal(before).or(() -> change.subjects().principal(after));
    if (principal.filter(this::sees).isEmpty()) {
      return Outlook.outOfSight();
    }
    List<Finding> judgment = found.stream().filter(finding -> !finding.isError()).toList();
    return new Outlook(principal, before, after, obstacles, judgment);
  }

  /** What the rules find in a household is kept with it, so it is found anew when it changes. */
  private Households judged(Households after, Households before) {
    Households judged = after;
    for (Household household : after.changedSince(before)) {
      List<Finding> findings =
          settings.rules().check(household, today).stream().map(Judgment::located).toList();
      judged = judged.with(household.toBuilder().findings(findings).build());
    }
    return judged;
  }

  /**
   * Tells whether the actor sees a proposal: where its principal is now, wherever it was made.
   *
   * @param around its households
   */
  boolean sees(Proposal proposal, Households around) {
    return actor
        .area()
        .contains(
            proposal
                .change()
                .subjects()
                .principal(around)
                .map(household -> household.residence().area())
                .orElse(proposal.area()));
  }

  boolean sees(Household household) {
    return actor.area().contains(household.residence().area());
  }
}
