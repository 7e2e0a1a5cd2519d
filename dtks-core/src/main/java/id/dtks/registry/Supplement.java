package id.dtks.registry;

import id.dtks.change.Change;
import id.dtks.change.ChangeFinding;
import id.dtks.change.Evidence;
import id.dtks.change.Grounds;
import id.dtks.change.ReasonBook;
import id.dtks.change.SplitHousehold;
import id.dtks.household.Household;
import id.dtks.household.Households;
import id.dtks.proposal.ProposalAction;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What a step of who proposes brings for the change itself. */
final class Supplement {
  private static final Set<ProposalAction> OF_THE_PROPOSER =
      EnumSet.of(ProposalAction.REVISE, ProposalAction.DELIBERATE, ProposalAction.SUBMIT);

  private Supplement() {}

  /**
   * Returns a change with the papers that a step brings, and with its note if it needs one; a
   * revision may give the day anew.
   */
  static Change of(
      Change change, ProposalAction action, Grounds brought, ReasonBook reasons, LocalDate today) {
    if (!OF_THE_PROPOSER.contains(action)) {
      return change;
    }
    Change more = change;
    for (Evidence paper : brought.evidence()) {
      if (!more.grounds().evidence().contains(paper)) {
        more = more.evidence(paper);
      }
    }
    boolean revises = action == ProposalAction.REVISE;
    if (brought.note().isPresent()
        && more.grounds().note().isEmpty()
        && (revises || lacksReason(more, reasons, today))) {
      more = more.note(brought.note().get());
    }
    return revises && brought.day().isPresent() ? more.on(brought.day().get()) : more;
  }

  private static boolean lacksReason(Change change, ReasonBook reasons, LocalDate today) {
    return reasons.check(change, today).stream()
        .anyMatch(finding -> finding.is(ChangeFinding.REASON_REQUIRED));
  }

  /** Tells whether a change may take the place of another: it is of the same kind and people. */
  static boolean isAboutTheSame(Change revised, Change change, Households around) {
    return revised.getClass() == change.getClass()
        && (change instanceof SplitHousehold
            || revised.subjects().people().equals(change.subjects().people()))
        && principal(revised, around).equals(principal(change, around));
  }

  private static Optional<Household> principal(Change change, Households around) {
    return change.subjects().principal(around);
  }
}
