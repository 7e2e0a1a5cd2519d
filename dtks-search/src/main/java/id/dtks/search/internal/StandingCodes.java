package id.dtks.search.internal;

import id.dtks.household.Eligibility;
import id.dtks.household.IneligibilityReason;
import id.dtks.household.Life;
import id.dtks.household.RecordStanding;
import id.dtks.proposal.ProposalStatus;
import id.dtks.search.query.CaseStanding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A standing as a list of codes, to be kept in the index. */
final class StandingCodes {
  private static final int PROPOSALS = 4;

  private StandingCodes() {}

  static List<String> of(CaseStanding standing) {
    List<String> codes = new ArrayList<>();
    codes.add(standing.eligibility().name());
    codes.add(standing.reason().map(IneligibilityReason::name).orElse(""));
    codes.add(standing.record().name());
    codes.add(standing.life().name());
    standing.open().forEach(status -> codes.add(status.code()));
    return codes;
  }

  static CaseStanding standing(List<String> codes) {
    return new CaseStanding(
        Eligibility.Verdict.valueOf(codes.get(0)),
        Optional.of(codes.get(1)).filter(code -> !code.isEmpty()).map(IneligibilityReason::valueOf),
        RecordStanding.State.valueOf(codes.get(2)),
        Life.Status.valueOf(codes.get(3)),
        codes.subList(PROPOSALS, codes.size()).stream().map(ProposalStatus::new).toList());
  }
}
