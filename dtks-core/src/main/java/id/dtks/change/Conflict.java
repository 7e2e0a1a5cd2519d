package id.dtks.change;

import id.dtks.check.Finding;
import id.dtks.household.Household;
import id.dtks.household.Households;
import java.util.Collections;
import java.util.Optional;

/** What two changes under way at once mean for each other. */
final class Conflict {
  private Conflict() {}

  static Optional<Finding> between(Change change, Change open, Households around) {
    boolean same = isAboutSame(change.subjects(), open.subjects());
    if (same && change.matter().equals(open.matter())) {
      return Optional.of(Finding.of(ChangeFinding.ONE_OPEN_PROPOSAL));
    }
    return (same && spoils(change, open)) || meetsAtHome(change, open, around)
        ? Optional.of(
            Finding.of(ChangeFinding.CONFLICTING_PROPOSAL).with("type", Finding.label(open.type())))
        : Optional.empty();
  }

  private static boolean isAboutSame(Subjects one, Subjects other) {
    return !Collections.disjoint(one.people(), other.people())
        || !Collections.disjoint(one.households(), other.households());
  }

  /** One is about a household, the other about somebody who lives there. */
  private static boolean meetsAtHome(Change one, Change other, Households around) {
    return (concernsHomeOf(one, other, around) && spoilsAtHome(one, other))
        || (concernsHomeOf(other, one, around) && spoilsAtHome(other, one));
  }

  private static boolean concernsHomeOf(Change household, Change people, Households around) {
    return people.subjects().people().stream()
        .flatMap(person -> around.homeOf(person).stream())
        .map(Household::id)
        .anyMatch(household.subjects().households()::contains);
  }

  private static boolean bringsIn(Change change) {
    return change instanceof TakeIn || change instanceof TransferMember;
  }

  /** Somebody new makes a difference only to who leaves. */
  private static boolean spoilsAtHome(Change household, Change person) {
    return bringsIn(household) ? takesAway(person) : spoils(household, person);
  }

  private static boolean takesAway(Change change) {
    return change.type().rearranges()
        || (change instanceof DeclareIneligible ineligible && ineligible.reason().isDeparture());
  }

  /**
   * A correction spoils nothing, aid of one program nothing of another, and newcomers have room
   * beside each other.
   */
  private static boolean spoils(Change one, Change other) {
    if (bringsIn(one) && bringsIn(other)) {
      return false;
    }
    if (one.type().rearranges() || other.type().rearranges()) {
      return true;
    }
    boolean correction =
        one.type() == ProposalType.DATA_CORRECTION || other.type() == ProposalType.DATA_CORRECTION;
    boolean otherAid =
        one.aid().isPresent() && other.aid().isPresent() && !one.aid().equals(other.aid());
    return !correction && !otherAid;
  }
}
