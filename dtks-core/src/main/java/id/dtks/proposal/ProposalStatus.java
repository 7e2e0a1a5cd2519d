package id.dtks.proposal;

/** Where a proposal stands on its way from the kelurahan to the ministry. */
public enum ProposalStatus {
  /** Draf. */
  DRAFT,
  /** Menunggu musyawarah. */
  AWAITING_DELIBERATION,
  /** Disepakati musyawarah kelurahan. */
  DELIBERATED,
  /** Diajukan ke Dinsos. */
  SUBMITTED,
  /** Dikembalikan. */
  RETURNED,
  /** Terverifikasi. */
  VERIFIED,
  /** Disahkan kepala daerah. */
  ENDORSED,
  /** Dikirim ke Kemensos. */
  SENT,
  /** Ditetapkan Menteri. */
  DETERMINED,
  /** Ditolak musyawarah. */
  REJECTED_DELIBERATION,
  /** Ditolak Dinsos. */
  REJECTED_DINSOS,
  /** Ditolak pusat. */
  REJECTED_MINISTRY,
  /** Dibatalkan. */
  CANCELLED,
  /** Kedaluwarsa. */
  EXPIRED
}
