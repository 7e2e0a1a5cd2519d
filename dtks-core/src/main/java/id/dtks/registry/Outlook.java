package id.dtks.registry;

import id.dtks.change.ChangeFinding;
import id.dtks.check.Finding;
import id.dtks.check.Severity;
import id.dtks.household.Household;
import id.dtks.household.Households;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What would come of a change now.
 *
 * @param principal the household it is made from: the one that exists, or the one it brings into
 *     being; empty if the actor sees none
 * @param before the households it is about
 * @param after as they would be; as they are, if something is in the way
 * @param obstacles what keeps it from being a change at all
 * @param judgment what the rules and other open proposals have to say
 */
record Outlook(
    Optional<Household> principal,
    Households before,
    Households after,
    List<Finding> obstacles,
    List<Finding> judgment) {

  /** Returns that of a change that was made already. */
  static Outlook none() {
    return new Outlook(
        Optional.empty(), Households.none(), Households.none(), List.of(), List.of());
  }

  /** Returns that of a change about somebody who cannot be seen. */
  static Outlook outOfSight() {
    return new Outlook(
        Optional.empty(),
        Households.none(),
        Households.none(),
        List.of(Finding.of(ChangeFinding.PERSON_UNKNOWN).at("person")),
        List.of());
  }

  /** Returns everything that is found. */
  List<Finding> findings() {
    return Stream.concat(obstacles.stream(), judgment.stream()).toList();
  }

  /** Returns what is worth knowing and refuses nothing. */
  List<Finding> warnings() {
    return findings().stream().filter(finding -> finding.severity() != Severity.ERROR).toList();
  }

  /** Returns the households as they would be, where they would not be as before. */
  List<Household> changed() {
    return after.changedSince(before);
  }
}
