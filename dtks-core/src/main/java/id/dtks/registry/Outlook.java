package id.dtks.registry;

import id.dtks.change.ChangeFinding;
import id.dtks.change.Preview;
import id.dtks.check.Finding;
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
 * @param preview the households as they are and as they would be, the same if something is in the
 *     way
 * @param obstacles what keeps it from being a change at all; with none it can be proposed
 * @param judgment what the rules, the reasons and other open proposals have to say; an error among
 *     it keeps a draft from going on
 */
public record Outlook(
    Optional<Household> principal,
    Preview preview,
    List<Finding> obstacles,
    List<Finding> judgment) {
  private static final Preview NOTHING = Preview.of(Households.none(), Households.none());

  public Outlook {
    obstacles = List.copyOf(obstacles);
    judgment = List.copyOf(judgment);
  }

  /** Returns that of a change that was made already. */
  static Outlook none() {
    return new Outlook(Optional.empty(), NOTHING, List.of(), List.of());
  }

  /** Returns that of a change about somebody who cannot be seen. */
  static Outlook outOfSight() {
    return none().refused(Finding.of(ChangeFinding.PERSON_UNKNOWN).at("person"));
  }

  /** Returns this outlook with one more obstacle, the first to be told. */
  Outlook refused(Finding obstacle) {
    return new Outlook(
        principal,
        preview,
        Stream.concat(Stream.of(obstacle), obstacles.stream()).toList(),
        judgment);
  }

  /** Returns everything that is found. */
  public List<Finding> findings() {
    return Stream.concat(obstacles.stream(), judgment.stream()).toList();
  }

  /** Returns what is worth knowing and refuses nothing. */
  List<Finding> warnings() {
    return findings().stream().filter(finding -> !finding.isError()).toList();
  }

  /** Returns the households as they would be, where they would not be as before. */
  List<Household> changed() {
    return preview.after().changedSince(preview.before());
  }
}
