package id.dtks.change;

import id.dtks.check.Finding;
import java.util.Collections;
import java.util.Optional;

/** What two changes under way at once mean for each other. */
final class Conflict {
  private Conflict() {}

  static Optional<Finding> between(Change change, Change open) {
    if (!isAboutSame(change.subjects(), open.subjects())) {
      return Optional.empty();
    }
    if (change.matter().equals(open.matter())) {
      return Optional.of(Finding.of(ChangeFinding.ONE_OPEN_PROPOSAL));
    }
    return spoils(change, open)
        ? Optional.of(
            Finding.of(ChangeFinding.CONFLICTING_PROPOSAL).with("type", Finding.label(open.type())))
        : Optional.empty();
  }

  private static boolean isAboutSame(Subjects one, Subjects other) {
    return !Collections.disjoint(one.people(), other.people())
        || !Collections.disjoint(one.households(), other.households());
  }

  /**
   * A correction spoils nothing, aid of one program nothing of another, and newcomers have room
   * beside each other.
   */
  private static boolean spoils(Change one, Change other) {
    if (one instanceof TakeIn && other instanceof TakeIn) {
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
