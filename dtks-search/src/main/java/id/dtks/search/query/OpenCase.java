package id.dtks.search.query;

import id.dtks.change.ProposalType;
import id.dtks.proposal.ProposalStatus;
import java.time.Instant;

/**
 * A proposal that still goes on, as a work list needs it.
 *
 * @param status where it stands
 * @param type its kind
 * @param since when it came to stand there; kept to the second
 */
public record OpenCase(ProposalStatus status, ProposalType type, Instant since) {
  /** Returns its step and kind. */
  public CaseKind kind() {
    return new CaseKind(status, type);
  }
}
