package id.dtks.registry;

import id.dtks.actor.Actor;
import id.dtks.change.Change;
import id.dtks.change.MoveHousehold;
import id.dtks.change.Preview;
import id.dtks.change.RegisterHousehold;
import id.dtks.change.SplitHousehold;
import id.dtks.check.Finding;
import id.dtks.household.Household;
import id.dtks.household.Households;
import id.dtks.proposal.Proposal;
import id.dtks.region.Area;
import id.dtks.rule.Judgment;
import id.dtks.rule.Prospect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks at what would come of changes, as far as one actor may see. */
final class Judging {
  private final RegistrySettings settings;
  private final Actor actor;
  private final Shelf shelf;
  private final Procedure procedure;
  private final LocalDate today;

  Judging(RegistrySettings settings, Procedure procedure, Actor actor, Shelf shelf) {
    this.settings = settings;
    this.procedure = procedure;
    this.actor = actor;
    this.shelf = shelf;
    this.today = settings.today();
  }

  /** Returns what would come of a change that is proposed: its households must all be seen. */
  Outlook of(Change change) {
    return of(change, new Residents(shelf, this::sees));
  }

  /** Returns the same as far as it may be told before anything is stored, see {@link Residents}. */
  Outlook preview(Change change) {
    return of(change, new Residents(shelf, this::sees).withoutLikenessElsewhere());
  }

  private Outlook of(Change change, Residents residents) {
    Households seen = seen(shelf.around(change.subjects()));
    return of(change, seen, new Rivals(shelf, Optional.empty()), residents);
  }

  private Households seen(Households around) {
    return Households.of(around.all().stream().filter(this::sees).toList());
  }

  /**
   * Returns what would come of a proposal's change, wherever its other households lie.
   *
   * @param around all of them
   */
  Outlook of(Proposal proposal, Households around) {
    return of(
        proposal.change(),
        around,
        new Rivals(shelf, Optional.of(proposal.id())),
        new Residents(shelf, this::sees));
  }

  private Outlook of(Change change, Households before, Rivals rivals, Residents residents) {
    List<Finding> found = new ArrayList<>(change.check(before, today));
    found.addAll(misplaced(change));
    found.addAll(rivals.conflicts(change, seen(before)));
    List<Finding> obstacles = found.stream().filter(Finding::isError).toList();
    Households after = obstacles.isEmpty() ? judged(change.effect(before), before) : before;
    Optional<Household> principal =
        change.subjects().principal(before).or(() -> change.subjects().principal(after));
    if (principal.filter(this::sees).isEmpty() && !isFounded(change)) {
      return Outlook.outOfSight();
    }
    List<Finding> judgment = new ArrayList<>(found);
    judgment.removeAll(obstacles);
    judgment.addAll(rivals.sameNumbers(change));
    judgment.addAll(settings.reasons().check(change, today));
    judgment.addAll(procedure.rules().judge(new Prospect(change, before, after, today), residents));
    return new Outlook(principal, Preview.of(before, after), obstacles, judgment);
  }

  private static boolean isFounded(Change change) {
    return change instanceof RegisterHousehold;
  }

  /** A new household must lie in the actor's area, and none may move out of the regency unsaid. */
  private List<Finding> misplaced(Change change) {
    Area regency = Area.of(settings.regency());
    boolean misplaced =
        (change instanceof RegisterHousehold registration && !sees(registration.household()))
            || (change instanceof MoveHousehold move && !regency.contains(move.to().area()))
            || (change instanceof SplitHousehold split
                && !regency.contains(split.to().residence().area()));
    return misplaced
        ? List.of(Finding.of(RegistryFinding.OUTSIDE_AREA).at("residence"))
        : List.of();
  }

  /** What the rules find in a household is kept with it, so it is found anew when it changes. */
  private Households judged(Households after, Households before) {
    Households judged = after;
    for (Household household : after.changedSince(before)) {
      List<Finding> findings =
          procedure.rules().check(household, today).stream().map(Judgment::located).toList();
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

  /** The people of a proposal may have come to another household since it was made. */
  static Proposal followed(Proposal proposal, Households around) {
    return proposal.change().subjects().principal(around).map(proposal::livingIn).orElse(proposal);
  }

  /** Returns the name of the rules it is judged by. */
  String rules() {
    return procedure.rules().name();
  }

  boolean sees(Household household) {
    return actor.area().contains(household.residence().area());
  }
}
