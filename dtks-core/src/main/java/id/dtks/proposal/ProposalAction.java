package id.dtks.proposal;

/** What somebody does to a proposal; the {@link Workflow} says where each leads. */
public enum ProposalAction {
  /** Usulkan: makes the proposal, which starts as a draft; no step of a workflow. */
  PROPOSE,
  /** Bawa ke musyawarah. */
  DELIBERATE,
  /** Sepakati: the musyawarah agreed. */
  AGREE,
  /** Ajukan ke Dinsos. */
  SUBMIT,
  /** Verifikasi. */
  VERIFY,
  /** Kembalikan. */
  RETURN,
  /** Perbaiki a returned proposal. */
  REVISE,
  /** Sahkan. */
  ENDORSE,
  /** Kirim ke Kemensos. */
  SEND,
  /** Tetapkan: the ministry determined. */
  DETERMINE,
  /** Tolak. */
  REJECT,
  /** Batalkan. */
  CANCEL
}
