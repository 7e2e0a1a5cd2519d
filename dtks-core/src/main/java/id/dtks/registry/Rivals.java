package id.dtks.registry;

import id.dtks.change.Change;
import id.dtks.change.RegisterHousehold;
import id.dtks.check.Finding;
import id.dtks.household.Households;
import id.dtks.household.Member;
import id.dtks.journal.Claim;
import id.dtks.proposal.Proposal;
import id.dtks.proposal.ProposalFinding;
import id.dtks.proposal.ProposalId;
import id.dtks.rule.Judgment;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What other proposals, whose change is still to be made, mean for a change. */
final class Rivals {
  private final Shelf shelf;
  private final Optional<ProposalId> own;

  /**
   * Looks around for a change.
   *
   * @param own the proposal it is of, if it was proposed already
   */
  Rivals(Shelf shelf, Optional<ProposalId> own) {
    this.shelf = shelf;
    this.own = own;
  }

  /** Returns what proposals about the same households mean for it. */
  List<Finding> conflicts(Change change, Households seen) {
    return shelf.openProposals(seen.all()).stream()
        .filter(open -> !open.isMade() && isOther(open.id()))
        .flatMap(open -> conflict(change, open, seen).stream())
        .toList();
  }

  private static Optional<Finding> conflict(Change change, Proposal open, Households seen) {
    return change
        .conflictWith(open.change(), seen)
        .map(finding -> finding.with("proposal", open.id()));
  }

  /** Returns which of the NIK it would register are being registered by another, wherever. */
  List<Finding> sameNumbers(Change change) {
    if (!(change instanceof RegisterHousehold registration)) {
      return List.of();
    }
    List<Member> numbered =
        registration.household().members().stream()
            .filter(member -> member.nik().isPresent())
            .toList();
    Map<Claim, ProposalId> held =
        shelf.proposalsHolding(
            numbered.stream().flatMap(Rivals::claim).collect(Collectors.toSet()));
    return numbered.stream()
        .filter(
            member ->
                claim(member)
                    .anyMatch(
                        claim ->
                            Optional.ofNullable(held.get(claim)).filter(this::isOther).isPresent()))
        .map(
            member ->
                Judgment.of(member, Finding.of(ProposalFinding.NIK_PROPOSED).at(Member.NIK))
                    .located())
        .toList();
  }

  private static Stream<Claim> claim(Member member) {
    return member.nik().map(Claims::ofProposed).stream();
  }

  private boolean isOther(ProposalId proposal) {
    return !own.equals(Optional.of(proposal));
  }
}
