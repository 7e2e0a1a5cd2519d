package id.dtks.proposal;

import java.util.EnumSet;
import java.util.Set;

/** What somebody does to a proposal; the {@link Workflow} says where each leads. */
public enum ProposalAction {
  /** Usulkan: makes the proposal, which starts as a draft; no step of a workflow. */
  PROPOSE,
  /** Rekomendasikan: the RT says what is known of the case; the proposal stays where it is. */
  RECOMMEND,
  /** Bawa ke musyawarah. */
  DELIBERATE,
  /** Sepakati: the musyawarah agreed. */
  AGREE,
  /** Ketahui (<i>Mengetahui</i>): the camat has seen it; for cities that want that step. */
  ACKNOWLEDGE,
  /** Ajukan ke Dinsos. */
  SUBMIT,
  /** Verifikasi. */
  VERIFY,
  /** Kembalikan. */
  RETURN,
  /** Perbaiki a draft or a returned proposal. */
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
  CANCEL,
  /** Nyatakan kedaluwarsa: its deadline passed. */
  EXPIRE;

  private static final Set<ProposalAction> AGAINST = EnumSet.of(RETURN, REVISE, REJECT);

  /** Tells whether this carries a proposal on towards what it wants. */
  boolean isInFavor() {
    return isOnward() && !AGAINST.contains(this);
  }

  /** Tells whether a proposal waits for this; nobody waits for it to be given up. */
  public boolean isOnward() {
    return this != CANCEL && this != EXPIRE;
  }
}
