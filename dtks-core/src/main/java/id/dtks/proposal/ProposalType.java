package id.dtks.proposal;

/** The kinds of proposal, with the status at which each takes effect on the household. */
public enum ProposalType {
  /** Verifikasi kelayakan: layak or tidak layak; the city decides. */
  ELIGIBILITY_REVIEW(ProposalStatus.ENDORSED),
  /** Nonaktif. */
  DEACTIVATION(ProposalStatus.ENDORSED),
  /** Pengaktifan kembali, as when a person turns out to live. */
  REACTIVATION(ProposalStatus.ENDORSED);

  private final ProposalStatus effectiveAt;

  ProposalType(ProposalStatus effectiveAt) {
    this.effectiveAt = effectiveAt;
  }

  /** Returns the status on reaching which the change is made to the household. */
  public ProposalStatus effectiveAt() {
    return effectiveAt;
  }
}
